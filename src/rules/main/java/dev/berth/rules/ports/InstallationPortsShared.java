package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds two servers, or two node managers, that want the same ports of one machine. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "two installations on one machine share ports",
    why =
        """
        Two servers or two node managers can live on one machine only if every port differs.
        A test installation beside production, left at the defaults, takes ports from it after
        the next restart.\
        """,
    fix = "Give one of the installations a full set of ports of its own, or another machine.",
    source = {"SEED", "D-1010-NMSILENT"})
public record InstallationPortsShared() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.SERVERS, facts, report);
    CollisionFindings.report(environment, Kind.NODE_MANAGERS, facts, report);
  }
}
