package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Role;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds firewall rules by which nodes reach what servers keep among themselves. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule lets nodes reach the clustering ports of servers",
    why =
        """
        Servers of a cluster share what they know over these ports, and nobody else takes part:
        whoever reaches them may join, and what runs on nodes is the code of users.\
        """,
    fix = "Open the clustering ports between servers only.",
    about = FirewallRule.class,
    source = {"D-711-HZ", "SEED"})
public record ClusteringPortOpenToNodes() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (!environment.describesRules()) {
      return;
    }
    Connections connections = Connections.of(environment, facts);
    Exposures exposures = new Exposures(environment);
    List<PortClaim> claims = new ArrayList<>();
    for (PortClaim each : facts.claims(environment)) {
      claims.addAll(each.role() == Role.CLUSTERING ? List.of(each) : List.of());
    }
    for (NodeRule rule : new NodeRules(environment, facts).to(claims)) {
      for (PortClaim claim : claims) {
        exposures.add(rule.who(), claim, rule.opened(claim, connections));
      }
    }
    exposures.report(new Closing(facts, connections), report);
  }
}
