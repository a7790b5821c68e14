package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.FirewallRule;
import dev.berth.network.MachineRole;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.List;

/** In which roles those machines are alike that need what firewall rules let through. */
final class Needers {
  private final NeededThrough needed;

  Needers(Connections connections) {
    this.needed = new NeededThrough(connections);
  }

  /** Offers to let in those in a role alone, if nobody else is known to need the rule. */
  void offer(FirewallRule rule, Report.Finding finding) {
    List<MachineRole> common = common(rule);
    if (!common.isEmpty() && needed.areAllOf(rule)) {
      String role = common.get(0).key();
      Edit edit = Edit.value(rule.from(), rule.from(), role);
      finding.fix(Fix.unsafe("Let in " + role + " alone", edit));
    }
  }

  /** Users and monitoring have no role. */
  private List<MachineRole> common(FirewallRule rule) {
    List<MachineRole> common = new ArrayList<>();
    for (Flow each : needed.flows(rule)) {
      if (each == needed.flows(rule).get(0)) {
        common.addAll(each.from().roles());
      }
      common.retainAll(each.from().roles());
    }
    return common;
  }
}
