package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds servers whose two connectors use one port. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "the HTTP and the HTTPS connector of a server use one port",
    why =
        """
        A connector speaks either HTTP or HTTPS. With both on one port, the server starts only one
        of them, and clients of the other are turned away.\
        """,
    fix = "Give each connector a port of its own, or switch one of them off.",
    source = {"SEED P1", "SEED P2"})
public record ConnectorPortShared() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.CONNECTORS, facts, report);
  }
}
