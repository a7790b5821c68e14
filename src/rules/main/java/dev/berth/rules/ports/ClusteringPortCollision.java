package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds listeners within the clustering ports of a server. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "a clustering port is used by another listener",
    why =
        """
        A server opens its first clustering port and the ones that follow it without a gap. If any
        of them is taken, the server cannot join its cluster.\
        """,
    fix = "Choose a first clustering port that leaves all the ports which follow from it free.",
    source = {"SEED P15", "D-140-SEC"})
public record ClusteringPortCollision() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.CLUSTERING, facts, report);
  }
}
