package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Shadow;
import java.util.List;
import java.util.Optional;

/**
 * Whether all that a rule undoes is needed: what else stands below it may be old, and would open
 * something if the rule went to the end.
 */
record NeededBelow(Connections connections) {
  boolean areAll(FirewallRule rest) {
    boolean are = FirewallRules.deniesRest(rest);
    for (Shadow each : are ? connections.shadows() : List.<Shadow>of()) {
      are &= each.by() != rest || each.isHarmless() || isNeeded(each.rule());
    }
    return are;
  }

  /** Whether each port of a rule is of connections that are needed between those it is about. */
  private boolean isNeeded(FirewallRule rule) {
    boolean needed = !rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      needed &= range.isPresent() && isNeeded(rule, range.get());
    }
    return needed;
  }

  private boolean isNeeded(FirewallRule rule, PortRange ports) {
    NearEnds ends = new NearEnds(connections);
    boolean needed = false;
    for (Flow each : connections.required()) {
      needed |= each.ports().overlaps(ports) && ends.fit(rule, each);
    }
    return needed;
  }
}
