package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.diagnostic.Part;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.network.Shadow;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/** Finds firewall rules that one before them makes needless. */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule repeats one before it",
    why =
        """
        A rule behind one that matches all of it and does the same has no effect. It is harmless
        until somebody changes one of the two and wonders why nothing happens.\
        """,
    fix = "Remove the rule.",
    about = FirewallRule.class,
    source = "R-MOJ")
public record FirewallRuleRedundant() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.firewall().size() < 2 || !environment.firewallDefaults().isPresent()) {
      return;
    }
    for (Shadow each : Connections.of(environment, facts).shadows()) {
      if (each.isHarmless()) {
        Part part = FirewallRules.undone(environment, each, " does the same with all of it");
        Report.Finding finding = report.at(List.of(part));
        boolean narrow = each.rule().ports().isEmpty() || FirewallRules.isNarrow(each.by());
        if (narrow && haveSameEnds(each.rule(), each.by())) {
          finding.fix(FirewallRules.removal(each.rule()));
        }
      }
    }
  }

  /** Who names ends or ports in particular may mean them, should the other rule be narrowed. */
  private static boolean haveSameEnds(FirewallRule rule, FirewallRule other) {
    return rule.from().is(other.from().orElse("")) && rule.to().is(other.to().orElse(""));
  }
}
