package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds connectors on a back-end port of the same server. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "a connector uses a back-end port of its server",
    why =
        """
        Clients and nodes reach a server on different ports: the back-end ports serve nodes and
        other servers only. On one port, the connector or the back end does not start.\
        """,
    fix = "Move the connector to a port that the back end of the server does not use.",
    source = {"SEED P1", "SEED P4"})
public record FrontEndPortShared() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.FRONT_END, facts, report);
  }
}
