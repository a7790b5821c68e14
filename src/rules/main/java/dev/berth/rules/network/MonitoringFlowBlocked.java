package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Zone;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds JMX ports in use that firewalls surely keep what monitors Spotfire from. */
@LintRule(
    severity = WARNING,
    summary = "a firewall keeps monitoring from a JMX port",
    why =
        """
        Who enables JMX wants to read the state of a server or a service from elsewhere. Where a
        firewall keeps that out, the port is open for nobody, and the day that something fails there
        is no figure of what led to it.\
        """,
    fix = "Let monitoring reach the JMX port, or disable JMX.",
    about = {FirewallRule.class, Zone.class},
    source = {"SEED P19", "D-123-JMX", "D-711-JMX", "D-TERR-JMX"})
public record MonitoringFlowBlocked() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.describesFirewalls()) {
      Blockades.report(environment, facts, Need.MONITORING, report);
    }
  }
}
