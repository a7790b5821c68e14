package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
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
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (Host host : environment.hosts()) {
      if (isReversed(host.ephemeralPorts())) {
        finding(host, host.ephemeralPorts(), report).fix(TurnedRange.of(host));
      }
    }
    for (FirewallRule rule : environment.firewall()) {
      for (Value<DeclaredRange> ports : rule.ports()) {
        if (isReversed(ports)) {
          TurnedRange.offer(ports, finding(rule, ports, report));
        }
      }
    }
  }

  private static boolean isReversed(Value<DeclaredRange> ports) {
    return ports.isDeclared() && ports.get().isReversed();
  }

  private static Report.Finding finding(Declared owner, Value<DeclaredRange> ports, Report report) {
    return report.at(
        ports, "port range " + ports + " of " + owner.label() + " is the wrong way round");
  }
}
