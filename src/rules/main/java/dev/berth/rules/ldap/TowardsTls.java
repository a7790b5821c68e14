package dev.berth.rules.ldap;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.LdapServer;
import dev.berth.model.LdapServer.Scheme;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/** Mends an address of which one part asks for TLS and another does not. */
final class TowardsTls {
  private static final String TITLE = "Speak ldaps";

  private TowardsTls() {}

  /** Whoever gave one of the two for TLS means TLS. */
  static Fix fix(LdapServer server, int wrong, int right) {
    if (server.scheme() == Scheme.LDAP && isWhole(server)) {
      return Fix.unsafe(TITLE, scheme(server));
    }
    String title = "Use port " + right + " of " + server.scheme().key();
    return Fix.unsafe(title, Edit.value(server.port(), wrong, right));
  }

  /** Has a server that speaks plain LDAP speak TLS, unless its port is one of its own. */
  static Optional<Fix> fix(LdapServer server, Facts facts) {
    Version version = facts.environmentOf(server).version();
    if (!server.port().isDeclared() && isWhole(server)) {
      return Optional.of(Fix.unsafe(TITLE, scheme(server)));
    }
    for (Role role : List.of(Role.LDAP, Role.GLOBAL_CATALOG)) {
      int plain = facts.catalogue().defaultPort(role, Scheme.LDAP.key(), version).orElse(0);
      if (server.port().is(plain) && isWhole(server)) {
        int tls = facts.catalogue().defaultPort(role, Scheme.LDAPS.key(), version).orElse(0);
        Edit edit = Edit.value(server.port(), plain, tls);
        return Optional.of(Fix.unsafe(TITLE, scheme(server), edit));
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(LdapServer server) {
    return server.url().orElse("").length() > Scheme.LDAP.key().length();
  }

  private static Edit scheme(LdapServer server) {
    String plain = Scheme.LDAP.key();
    String address = server.url().get();
    Span scheme = server.url().span().slice(address, 0, plain.length());
    return new Edit(scheme, address.substring(0, plain.length()), Scheme.LDAPS.key());
  }
}
