package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds listeners within the engine ports of a service on the same machine. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "a listener has a port within the engine ports of a service",
    why =
        """
        Data function engines take free ports of their range as they start. If an engine gets this
        port first, the listener cannot start; so it may work for weeks and fail after a restart.\
        """,
    fix = "Move the listener out of the engine ports, or the engine ports away from the listener.",
    source = {"D-LAT-TERR", "D-TERR-1.7.4"})
public record PortInEngineRange() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.ENGINES_AND_LISTENER, facts, report);
  }
}
