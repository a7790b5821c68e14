package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds data function services on the port of another service. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a data function service shares its port with another service",
    why =
        """
        Web Player and Automation Services may share a port of a node, but every TERR, Python and R
        service needs one that no other service uses. A service on a port already taken does not
        start, and its data functions fail.\
        """,
    fix = "Give each data function service of the machine the next free service port.",
    source = "K-0075611")
public record ServicePortShared() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    CollisionFindings.report(environment, Kind.SERVICES, facts, report);
  }
}
