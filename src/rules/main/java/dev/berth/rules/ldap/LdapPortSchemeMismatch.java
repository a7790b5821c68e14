package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.LdapServer;
import dev.berth.model.LdapServer.Scheme;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/** Finds LDAP addresses with the usual port of the other scheme. */
@LintRule(
    severity = WARNING,
    summary = "an LDAP address has the port of the other scheme",
    why =
        """
        A directory speaks TLS on one port and plain LDAP on another. If the scheme says one thing
        and the port the other, the connection fails, and with it every login and every
        synchronization of users.\
        """,
    fix = "Use the port that belongs to the scheme, or the scheme that belongs to the port.",
    source = {"SEED O2", "SEED O3"})
public record LdapPortSchemeMismatch() implements Rule<LdapServer> {
  @Override
  public void check(LdapServer server, Facts facts, Report report) {
    if (!server.port().isDeclared()) {
      return;
    }
    Scheme other = server.scheme() == Scheme.LDAP ? Scheme.LDAPS : Scheme.LDAP;
    Version version = facts.environmentOf(server).version();
    for (Role role : List.of(Role.LDAP, Role.GLOBAL_CATALOG)) {
      int wrong = facts.catalogue().defaultPort(role, other.key(), version).orElse(0);
      if (server.port().is(wrong)) {
        String scheme = server.scheme().key();
        int right = facts.catalogue().defaultPort(role, scheme, version).orElse(0);
        String speaks = server.label() + " speaks " + scheme + " on the port of " + other.key();
        report
            .at(server.port(), speaks + ": " + scheme + " uses " + right)
            .fix(TowardsTls.fix(server, wrong, right));
      }
    }
  }
}
