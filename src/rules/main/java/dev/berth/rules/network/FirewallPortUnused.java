package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds ports that a firewall opens although nothing that is declared listens there. */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule opens a port that nothing declared listens on",
    why =
        """
        A port that stays open after its service has moved, or that was mistyped, is open for
        whatever comes to listen there next. Ports of other software belong to reservedPorts of the
        host, where everybody who looks for a free port sees them.\
        """,
    fix = "Close the port, or declare what listens there.",
    about = FirewallRule.class,
    source = "R-QS")
public record FirewallPortUnused() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.firewall().isEmpty()) {
      return;
    }
    Listeners listeners = new Listeners(environment, facts);
    MeantPort meant = new MeantPort(environment, facts);
    for (FirewallRule rule : environment.firewall()) {
      if (FirewallRules.opens(rule) && listeners.areBehind(rule)) {
        UnusedPorts unused = UnusedPorts.of(rule, listeners);
        String label = unused.all().isEmpty() ? "" : FirewallRules.label(environment, rule);
        check(rule, label, unused, meant, report);
      }
    }
  }

  private static void check(
      FirewallRule rule, String label, UnusedPorts unused, MeantPort meant, Report report) {
    for (Value<DeclaredRange> each : unused.all()) {
      String what = label + " opens " + each;
      Report.Finding finding = report.at(each, what + ", where nothing that is declared listens");
      if (!meant.offer(rule, each, finding) && unused.isBesideUsed()) {
        finding.fix(Fix.unsafe("Open " + each + " no more", Edit.withoutItem(each)));
      }
    }
  }
}
