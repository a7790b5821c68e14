package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.facts.Facts;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Option;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/**
 * Finds ranges of ports in a firewall of which only a few are used.
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
        between: whatever comes to listen on one of these is reachable from its first minute.\
        """,
    fix = "Name the ports that are used.",
    source = "R-QS")
public record FirewallRangeWide(
    @Option(value = "100", doc = "How many ports of a range may be unused.") int unused)
    implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    UsedPorts ports = null;
    for (FirewallRule rule : environment.firewall()) {
      for (Value<DeclaredRange> each : FirewallRules.opened(rule)) {
        PortRange range = each.get().range().orElse(PortRange.of(1));
        if (range.last() - range.first() >= unused) {
          ports = ports == null ? new UsedPorts(environment, facts) : ports;
          check(each, rule, ports, report);
        }
      }
    }
  }

  private void check(Value<DeclaredRange> span, FirewallRule rule, UsedPorts ports, Report report) {
    PortRange range = span.get().range().get();
    if (ports.unused(rule, range) > unused) {
      Report.Finding finding = report.at(span, ports.told(rule, span));
      FirewallRules.offerNarrower(span, ports.together(rule, range), finding);
    }
  }
}
