package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds services on the registration or communication port of a node manager. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "a service uses a port of a node manager",
    why =
        """
        The node manager starts first and keeps its ports. A service that wants one of them cannot
        listen, and nobody reaches it.\
        """,
    fix = "Move the service to a port that no node manager of the machine uses.",
    source = {"SEED P7", "SEED P8"})
public record ServiceOnNodeManagerPort() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.SERVICE_AND_NODE_MANAGER, facts, report);
  }
}
