package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.Zone;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds firewall rules by which clients reach what only the environment itself has to reach. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule lets clients reach an internal port",
    why =
        """
        Users need the front end and nothing else. Registration ports speak plain HTTP, services run
        code for those that ask, and the database holds all of it: a desktop that can reach them is
        a way in for whoever takes it over.\
        """,
    fix = "Open to the zone of the clients the front end alone.",
    source = {"D-1010-TRUST", "D-1010-NMSILENT", "D-LAT-TERR"})
public record InternalPortOpenToClients() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.firewall().isEmpty() || !environment.firewallDefaults().isPresent()) {
      return;
    }
    Connections connections = Connections.of(environment, facts);
    Exposures exposures = new Exposures(environment);
    for (Zone zone : ClientZones.of(environment, facts)) {
      Place somebody = Outsiders.in(zone);
      for (PortClaim claim : facts.claims(environment)) {
        List<Passage> opened = new ArrayList<>();
        for (Passage each : Internal.opened(connections, somebody, claim)) {
          boolean own = each.rule().get().from().is(zone.name().get());
          if (own && !Internal.isMonitored(claim)) {
            opened.add(each);
          }
        }
        exposures.add("clients of " + zone.label(), claim, opened);
      }
    }
    exposures.report(report);
  }
}
