package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.LdapServer;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Shows which port is assumed for an LDAP address without one. */
@LintRule(
    severity = INFO,
    summary = "an LDAP address names no port",
    why =
        """
        An address without a port means the usual port of its scheme. Whoever opens the firewall
        needs to know the number, and a Global Catalog has another one.\
        """,
    fix = "Write the port into the address.",
    source = "SEED O2")
public record LdapPortOmitted() implements Rule<LdapServer> {
  @Override
  public void check(LdapServer server, Facts facts, Report report) {
    if (server.port().isDefaulted()) {
      String scheme = server.scheme().key();
      report
          .at(
              server.hostName(),
              server.label() + " names no port: " + server.port() + " is the default of " + scheme)
          .fix(
              Fix.safe(
                  "Write port " + server.port() + " into the address",
                  Edit.behind(server.hostName(), ":" + server.port())));
    }
  }
}
