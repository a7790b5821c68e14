package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/**
 * Finds firewall rules by which clients, or others from outside, reach what only the environment
 * itself has to reach.
 */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule lets clients or others from outside reach an internal port",
    why =
        """
        Users need the front end and nothing else. Registration ports speak plain HTTP, services run
        code for those that ask, and the database holds all of it: a desktop that can reach them is
        a way in for whoever takes it over. Partners and other zones without a server or a node, of
        whichever file that declares the same zone, need no clustering, no service, and nothing of
        a node either; nor do the database and balancers where they stand by themselves, whether a
        rule names them or their zone. Zones that are called as those of clients are, with the
        blocks within them, are taken for theirs, and so is internet; but in one of up to /24, or
        /64, there may be a team that watches or looks after the database. Others may read there how
        a node is, as long as no zone of monitoring is known.\
        """,
    fix = "Open no more than the front end to the zone of the rule.",
    about = FirewallRule.class,
    source = {"D-1010-TRUST", "D-1010-NMSILENT", "D-711-HZ", "D-LAT-TERR"})
public record InternalPortOpenToClients() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (!environment.describesRules()) {
      return;
    }
    Connections connections = Connections.of(environment, facts);
    Exposures exposures = new Exposures(environment);
    new OutsideSources(environment, facts, connections).addTo(exposures);
    exposures.report(new Closing(facts, connections), report);
  }
}
