package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds ranges whose first port is above the last; two that are far apart were meant alone. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    confidence = Confidence.INFERRED,
    summary = "a range of ports is the wrong way round",
    why =
        """
        A range whose first port is above its last holds no port at all. A firewall rule with such a
        range opens nothing, whatever the administrator meant by it.\
        """,
    fix = "Write the lower port first; two single ports are two items.",
    source = "R-MOJ")
public record ReversedPortRange() implements Rule<Environment> {
  private static final int WIDEST = 1_000;

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (Host host : environment.hosts()) {
      report(host, host.ephemeralPorts(), PortRange.HIGHEST, report);
    }
    for (FirewallRule rule : environment.firewall()) {
      for (Value<DeclaredRange> ports : rule.ports()) {
        report(rule, ports, WIDEST, report);
      }
    }
  }

  private static void report(
      Declared owner, Value<DeclaredRange> ports, int widest, Report report) {
    if (ports.isDeclared() && ports.get().isReversed()) {
      String wrong = "port range " + ports + " of " + owner.label() + " is the wrong way round";
      Report.Finding finding = report.at(ports, wrong);
      String turned = ports.get().last() + "-" + ports.get().first();
      if (ports.get().first() - ports.get().last() <= widest) {
        finding.fix(Fix.unsafe("Write " + turned, Edit.value(ports, ports, turned)));
      }
    }
  }
}
