package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Protocol;
import java.util.Optional;
import java.util.Set;

/**
 * How what is kept out comes to be let through: by the rule that means to, by one that lets other
 * ports through between the two, or by one more rule.
 *
 * @param useful the rules that let through something that is needed
 */
record Remedy(
    Environment environment, Connections connections, Blockade blockade, Set<FirewallRule> useful) {

  /** Nothing if somebody has to decide what may pass. */
  Optional<Fix> fix() {
    Optional<FirewallRule> udp = udp();
    if (udp.isPresent()) {
      String label = FirewallRules.label(environment, udp.get());
      String title = "Let TCP through in " + label + " instead of UDP";
      String tcp = Protocol.TCP.key();
      Edit edit = Edit.value(udp.get().protocol(), Protocol.UDP.key(), tcp);
      return Optional.of(Fix.unsafe(title, edit));
    }
    Optional<Fix> known = new Passable(environment, connections, blockade, useful).fix();
    // Nothing is put beside what an alias brings.
    return known.isPresent() && known.get().fits()
        ? known
        : new NewRule(environment, connections, blockade).fix();
  }

  /** The rule for these very ports that lets all of it through by UDP. */
  private Optional<FirewallRule> udp() {
    FirewallRule rule = null;
    for (Blockade.Packet each : blockade.packets()) {
      Optional<FirewallRule> open = connections.openForUdp(each.flow(), each.port());
      boolean same = open.isPresent() && (rule == null || rule == open.get());
      if (!same || !isMeant(open.get(), each)) {
        return Optional.empty();
      }
      rule = open.get();
    }
    return Optional.ofNullable(rule);
  }

  private boolean isMeant(FirewallRule rule, Blockade.Packet packet) {
    boolean udp = rule.protocol().isDeclared() && rule.protocol().is(Protocol.UDP);
    boolean near = new NearEnds(connections).fit(rule, packet.flow());
    return udp && near && FirewallRules.isNarrow(rule);
  }
}
