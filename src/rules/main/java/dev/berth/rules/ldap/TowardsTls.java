package dev.berth.rules.ldap;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.LdapServer;
import dev.berth.model.LdapServer.Scheme;
import dev.berth.source.Span;

/** Mends an address of which one part asks for TLS and another does not. */
final class TowardsTls {
  private TowardsTls() {}

  /** Whoever gave one of the two for TLS means TLS. */
  static Fix fix(LdapServer server, int wrong, int right) {
    String plain = Scheme.LDAP.key();
    String address = server.url().get();
    if (server.scheme() == Scheme.LDAP && address.length() > plain.length()) {
      String written = address.substring(0, plain.length());
      Span scheme = server.url().span().slice(address, 0, plain.length());
      return Fix.unsafe("Speak ldaps", new Edit(scheme, written, Scheme.LDAPS.key()));
    }
    String title = "Use port " + right + " of " + server.scheme().key();
    return Fix.unsafe(title, Edit.value(server.port(), wrong, right));
  }
}
