package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.facts.PortTally;
import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.MachineRole;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which roles those machines are alike that need what firewall rules let through. */
final class Needers {
  private final Map<FirewallRule, List<MachineRole>> roles = new IdentityHashMap<>();

  /** What is needed of what rules let through. */
  private final Map<FirewallRule, List<PortRange>> ports = new IdentityHashMap<>();

  Needers(Connections connections) {
    for (Flow flow : connections.required()) {
      for (Passage passage : connections.passages(flow)) {
        if (passage.outcome() == Outcome.ALLOWED && passage.rule().isPresent()) {
          add(passage.rule().get(), flow.from().roles());
          ports.putIfAbsent(passage.rule().get(), new ArrayList<>());
          ports.get(passage.rule().get()).add(passage.ports());
        }
      }
    }
  }

  /** Users and monitoring have no role. */
  private void add(FirewallRule rule, List<MachineRole> some) {
    if (roles.containsKey(rule)) {
      roles.get(rule).retainAll(some);
    } else {
      roles.put(rule, new ArrayList<>(some));
    }
  }

  /** Whether some of each item of a rule is needed: others may be there for somebody else. */
  private boolean isNeeded(FirewallRule rule) {
    PortTally needed = PortTally.of(ports.getOrDefault(rule, List.of()));
    boolean is = !rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      is &= range.isPresent() && needed.count(range.get()) > 0;
    }
    return is;
  }

  /** Offers to let in those in a role alone, if nobody else is known to need the rule. */
  void offer(FirewallRule rule, Report.Finding finding) {
    List<MachineRole> common = roles.getOrDefault(rule, List.of());
    if (!common.isEmpty() && isNeeded(rule)) {
      String role = common.get(0).key();
      Edit edit = Edit.value(rule.from(), rule.from(), role);
      finding.fix(Fix.unsafe("Let in " + role + " alone", edit));
    }
  }
}
