package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds node managers beside a server that kept the same back-end ports. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a server and a node manager on one machine share back-end ports",
    why =
        """
        A server and a node manager have the same default back-end ports. When both run on one
        machine, the second to start cannot listen: the node is never trusted, or the server does
        not come up.\
        """,
    fix = "Give the node manager on this machine back-end ports that the server does not use.",
    source = {"D-1010-NMSILENT", "D-120-NMINST"})
public record BackEndPortShared() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.SERVER_AND_NODE_MANAGER, facts, report);
  }
}
