package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds listeners on the Information Services port of a server. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "the Information Services port is used by another listener",
    why =
        """
        The server runs Information Services in a process of its own and talks to it on this port.
        If the port is taken, the process does not start and information links fail.\
        """,
    fix = "Give Information Services or the other listener another port.",
    source = {"D-LAT-IS", "D-LAT-PORTS"})
public record InformationServicesPortCollision() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.INFORMATION_SERVICES, facts, report);
  }
}
