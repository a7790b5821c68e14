package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.LdapServer;
import dev.berth.model.LdapServer.Scheme;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;
import java.util.Optional;

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
      int wrong = port(facts, role, other, version);
      if (server.port().is(wrong)) {
        String scheme = server.scheme().key();
        int right = port(facts, role, server.scheme(), version);
        String speaks = server.label() + " speaks " + scheme + " on the port of " + other.key();
        report
            .at(server.port(), speaks + ": " + scheme + " uses " + right)
            .fix(TowardsTls.fix(server, wrong, right));
      }
    }
  }

  private static int port(Facts facts, Role role, Scheme scheme, Version version) {
    Optional<PortRange> ports = facts.catalogue().defaultPorts(role, scheme.key(), version);
    return ports.isPresent() ? ports.get().first() : 0;
  }
}
