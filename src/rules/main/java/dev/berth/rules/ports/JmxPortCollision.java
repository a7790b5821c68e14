package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds processes of one machine that share a JMX port. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a JMX port is used by another listener",
    why =
        """
        Servers and data function services have the same default JMX port. On one machine only the
        first to start gets it; the other cannot be monitored.\
        """,
    fix = "Give every process with JMX on this machine a JMX port of its own.",
    source = {"D-TERR-JMX", "D-123-JMX"})
public record JmxPortCollision() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.JMX, facts, report);
  }
}
