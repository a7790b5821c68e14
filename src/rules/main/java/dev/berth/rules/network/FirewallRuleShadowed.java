package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.network.Shadow;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Finds firewall rules that can never decide, because one before them does the opposite. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a firewall rule is undone by one before it",
    why =
        """
        The first rule that matches decides. A rule behind one that matches all of it and does the
        opposite has no effect: what it was written to let through is kept out, or the other way
        round, and nobody sees it in the rule itself.\
        """,
    fix = "Decide which of the two is meant: move the rule before the other one, or remove it.",
    about = FirewallRule.class,
    source = "R-MOJ")
public record FirewallRuleShadowed() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.firewall().size() < 2 || !environment.firewallDefaults().isPresent()) {
      return;
    }
    Connections connections = Connections.of(environment, facts);
    RestOrder order = new RestOrder(environment, connections);
    for (Shadow each : connections.shadows()) {
      if (!each.isHarmless()) {
        String does = each.by().allows() ? " allows all of it" : " denies all of it";
        Report.Finding finding = report.at(List.of(FirewallRules.undone(environment, each, does)));
        Optional<Fix> behind = order.fix(each.by());
        if (behind.isPresent()) {
          finding.fix(behind.get());
        }
      }
    }
  }
}
