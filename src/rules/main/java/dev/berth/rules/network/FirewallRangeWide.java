package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Option;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/**
 * Finds ranges of ports in a firewall of which only a few are used, and rules that name no ports.
 *
 * @param unused how many ports of a range may be unused
 */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule opens far more ports than are used",
    why =
        """
        A range from the first port that is needed to the last is quick to write, and opens all
        between; a rule that names no ports opens all that there are. Whatever comes to listen on
        one of these is reachable from its first minute.\
        """,
    fix = "Name the ports that are used.",
    about = FirewallRule.class,
    source = "R-QS")
public record FirewallRangeWide(
    @Option(value = "100", doc = "How many ports of a range may be unused.") int unused)
    implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    UsedPorts ports = null;
    for (FirewallRule rule : environment.firewall()) {
      for (Stretch each : Stretch.of(rule, environment)) {
        if (each.length() > unused) {
          ports = ports == null ? new UsedPorts(environment, facts) : ports;
          check(each, rule, ports, report);
        }
      }
    }
  }

  private void check(Stretch stretch, FirewallRule rule, UsedPorts ports, Report report) {
    if (ports.unused(rule, stretch.ports()) > unused) {
      Report.Finding finding = report.at(stretch.place(), ports.told(rule, stretch));
      if (stretch.written().isPresent()) {
        FirewallRules.offerNarrower(
            stretch.written().get(), ports.together(rule, stretch.ports()), finding);
      }
    }
  }
}
