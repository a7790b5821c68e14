package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Zone;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds connections that the environment needs and its firewalls surely keep out. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a firewall keeps out a connection that is needed",
    why =
        """
        Servers, nodes and services reach each other on ports of their own. Where a firewall lets
        one of them out or in no more, nodes do not join, services stay offline, servers of a
        cluster do not find each other, or users see no more than an error. Load balancers are
        taken to call their servers from the machines in their callsFrom, or else from their host.\
        """,
    fix = "Let the connection through, before any rule that denies it.",
    about = {FirewallRule.class, Zone.class},
    source = {"SEED", "K-0075611", "D-120-SEC", "R-MOJ"})
public record FlowBlocked() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.describesFirewalls()) {
      Blockades.report(environment, facts, Need.SURE, report);
    }
  }
}
