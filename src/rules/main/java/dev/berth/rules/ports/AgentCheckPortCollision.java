package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds listeners on the agent-check port of a server. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "the HAProxy agent-check port is used by another listener",
    why =
        """
        HAProxy asks this port how the server feels. If something else answers, or nothing, HAProxy
        takes a healthy server out of service.\
        """,
    fix = "Give the agent check or the other listener another port.",
    source = "R-CDK")
public record AgentCheckPortCollision() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.AGENT_CHECK, facts, report);
  }
}
