package dev.berth.rules.network;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a firewall rule opens and nothing that is declared listens on.
 *
 * @param isBesideUsed whether it opens something that is used, too; else its ports may be the wrong
 *     ones, or the rule about something that is not declared
 */
record UnusedPorts(List<Value<DeclaredRange>> all, boolean isBesideUsed) {
  static UnusedPorts of(FirewallRule rule, Listeners listeners) {
    List<Value<DeclaredRange>> all = new ArrayList<>();
    boolean isBesideUsed = false;
    boolean known = !listeners.mayBeBlind(rule);
    for (Value<DeclaredRange> each : known ? rule.ports() : List.<Value<DeclaredRange>>of()) {
      Optional<PortRange> range = each.get().range();
      boolean used = range.isPresent() && listeners.used(rule, range.get()) > 0;
      isBesideUsed |= used;
      boolean unused = range.isPresent() && !used && !listeners.areOfWeb(range.get());
      if (unused && listeners.letReach(rule, range.get())) {
        all.add(each);
      }
    }
    return new UnusedPorts(all, isBesideUsed);
  }
}
