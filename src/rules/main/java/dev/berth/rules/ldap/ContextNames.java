package dev.berth.rules.ldap;

import dev.berth.facts.Facts;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.Value;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Where a configuration has users and groups looked for, as one name is told from another. */
record ContextNames(Set<String> names) {
  /** Those of the configuration of a server. */
  static ContextNames of(LdapServer server, Facts facts) {
    Set<String> names = new HashSet<>();
    for (LdapConfiguration each : facts.environmentOf(server).ldapConfigurations()) {
      if (each.id().is(server.configuration())) {
        for (Value<String> name : each.contextNames()) {
          names.add(key(name.orElse("")));
        }
      }
    }
    return new ContextNames(names);
  }

  /** Whether the search base that an address ends in is one of them, or there is none in it. */
  boolean hold(String path) {
    int end = path.indexOf('?');
    String base = key(end < 0 ? path : path.substring(0, end));
    return base.isEmpty() || names.contains(base);
  }

  private static String key(String name) {
    return name.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
