package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds the collisions that no other rule has a name for. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "two listeners want one port of a machine",
    why =
        """
        Only one process can listen on a port of a machine. Whichever starts second fails, and which
        one that is may change with every restart.\
        """,
    fix = "Give one of the two listeners a port of its own.",
    source = {"D-LAT-SEC", "SEED"})
public record PortCollision() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.OTHER, facts, report);
  }
}
