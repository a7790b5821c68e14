package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Zone;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds systems with data of analyses that firewalls surely keep servers or nodes from. */
@LintRule(
    severity = WARNING,
    summary = "a firewall keeps servers or nodes from a data source",
    why =
        """
        Servers fetch the data of information links, and nodes that of connectors. Where a firewall
        lets them out or in no more, Spotfire works as before, but analyses open without this data,
        and each of them says so in other words.\
        """,
    fix = "Let the servers or nodes reach the port of the data source.",
    about = {FirewallRule.class, Zone.class},
    source = {"SEED O8", "SEED O12", "D-LAT-OUT"})
public record DataSourceFlowBlocked() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.describesFirewalls()) {
      Blockades.report(environment, facts, Need.DATA, report);
    }
  }
}
