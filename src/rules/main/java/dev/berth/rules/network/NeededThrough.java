package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.facts.PortTally;
import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is needed of all that firewall rules let through. */
final class NeededThrough {
  private final Map<FirewallRule, List<Flow>> flows = new IdentityHashMap<>();
  private final Map<FirewallRule, List<PortRange>> ports = new IdentityHashMap<>();

  NeededThrough(Connections connections) {
    for (Flow flow : connections.required()) {
      for (Passage passage : connections.passages(flow)) {
        if (passage.outcome() == Outcome.ALLOWED && passage.rule().isPresent()) {
          add(passage.rule().get(), flow, passage.ports());
        }
      }
    }
  }

  private void add(FirewallRule rule, Flow flow, PortRange some) {
    if (!flows.containsKey(rule)) {
      flows.put(rule, new ArrayList<>());
      ports.put(rule, new ArrayList<>());
    }
    flows.get(rule).add(flow);
    ports.get(rule).add(some);
  }

  /** The flows that a rule decides about. */
  List<Flow> flows(FirewallRule rule) {
    return flows.getOrDefault(rule, List.of());
  }

  /** Whether some of each item of a rule is needed: others may be there for somebody else. */
  boolean areAllOf(FirewallRule rule) {
    PortTally needed = PortTally.of(ports.getOrDefault(rule, List.of()));
    boolean are = !rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      are &= range.isPresent() && needed.count(range.get()) > 0;
    }
    return are;
  }
}
