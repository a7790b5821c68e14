package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Service;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.rules.ports.CollisionFindings;

/** Finds services of different kinds or ranges whose engine ports overlap. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "the engine ports of two services overlap",
    why =
        """
        Every service starts its engines on ports of its own range. Where two ranges overlap, the
        engines of one service find ports taken by the other, and data functions fail when both are
        busy.\
        """,
    fix = "Move one of the ranges so that the two share no port.",
    about = Service.class,
    source = {"D-LAT-TERR", "SEED P12", "D-PY-1.2.0"})
public record EngineRangeOverlap() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.ENGINES, facts, report);
  }
}
