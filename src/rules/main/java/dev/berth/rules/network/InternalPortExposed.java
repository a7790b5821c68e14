package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.network.Place;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds firewall rules by which anybody reaches what only the environment itself has to reach. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a firewall rule lets anybody reach an internal port",
    why =
        """
        Registration ports speak plain HTTP, clustering trusts whoever joins, services run code for
        those that ask, and the database holds all of it. Only servers and nodes have to reach
        them, or monitoring: whoever else can is one stolen password away.\
        """,
    fix = "Name who has to reach the port in the firewall rule, instead of any.",
    about = FirewallRule.class,
    source = {"D-1010-TRUST", "D-1010-NMSILENT", "D-711-HZ", "D-LAT-TERR"})
public record InternalPortExposed() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (!environment.describesRules()) {
      return;
    }
    Connections connections = Connections.of(environment, facts);
    Exposures exposures = new Exposures(environment);
    for (Place somebody : Outsiders.of(environment)) {
      for (PortClaim claim : facts.claims(environment)) {
        exposures.add(somebody.name(), claim, Internal.opened(connections, somebody, claim));
      }
    }
    exposures.report(connections, report);
  }
}
