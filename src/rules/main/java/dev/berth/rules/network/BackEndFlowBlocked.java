package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Zone;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/**
 * Finds back-end ports of servers that their firewalls surely keep others from, where it is
 * inferred that these connect: other servers, and nodes that were told of another server.
 */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a firewall keeps servers or nodes from the back end of a server",
    why =
        """
        Nodes are told of all servers of their site, and talk to each of them; servers that call each
        other by name do, too. A server that some of them cannot reach works until it is the one
        that answers: then services are offline for no visible reason.\
        """,
    fix =
        "Let the back-end communication port of each server in from all servers and nodes of its"
            + " site.",
    about = {FirewallRule.class, Zone.class},
    source = {"SEED P4", "D-145-ADDR", "R-QS"})
public record BackEndFlowBlocked() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.describesFirewalls()) {
      Blockades.report(environment, facts, Need.INFERRED, report);
    }
  }
}
