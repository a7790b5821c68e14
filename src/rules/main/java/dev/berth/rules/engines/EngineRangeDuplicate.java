package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Service;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.rules.ports.CollisionFindings;

/** Finds services of one capability with the same engine port minimum on one machine. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "two services of one capability start their engines at the same port",
    why =
        """
        Engines take the next free port of their range, so two such services often get along. But
        they compete for the same ports, and under load the second one can run out of them.\
        """,
    fix = "Give the second service an engine port minimum behind the range of the first.",
    about = Service.class,
    source = "D-TERR-1.7.4")
public record EngineRangeDuplicate() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.SAME_ENGINES, facts, report);
  }
}
