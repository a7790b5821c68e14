package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds servers that no client can reach: both connectors are off. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a server has neither an HTTP nor an HTTPS connector",
    why =
        """
        Analyst clients, browsers and load balancers reach a server through its connectors. With
        both off, nodes still find the server, but nobody can log in.\
        """,
    fix = "Switch on the HTTP or the HTTPS connector.",
    source = {"SEED P1", "SEED P2"})
public record FrontEndMissing() implements Rule<Server> {
  @Override
  public void check(Server server, Facts facts, Report report) {
    if (!server.httpConnector().enabled() && !server.httpsConnector().enabled()) {
      report.at(server.httpConnector(), server.label() + " has no connector for clients");
    }
  }
}
