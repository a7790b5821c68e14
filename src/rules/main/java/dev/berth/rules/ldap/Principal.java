package dev.berth.rules.ldap;

import dev.berth.model.LdapConfiguration;
import dev.berth.model.Value;
import java.util.Locale;
import java.util.Optional;

/** Names users of a domain as Kerberos does. */
final class Principal {
  private static final String COMPONENT = "DC=";

  private Principal() {}

  /**
   * A user who is named by domain, as a principal: the realm of an Active Directory is its name in
   * DNS, which context names end in. Empty if that does not start with the domain: a domain may
   * have another short name, and a user be of another domain.
   */
  static Optional<String> of(String user, LdapConfiguration configuration) {
    int backslash = user.indexOf('\\');
    String realm = realm(configuration);
    String start = user.substring(0, Math.max(0, backslash)).toUpperCase(Locale.ROOT) + ".";
    String name = user.substring(backslash + 1);
    boolean plain = !name.isEmpty() && name.indexOf('\\') < 0 && name.indexOf('@') < 0;
    return backslash > 0 && plain && realm.startsWith(start)
        ? Optional.of(name + "@" + realm)
        : Optional.empty();
  }

  /** The realm that all context names are in; empty if they are in several, or one is in none. */
  private static String realm(LdapConfiguration configuration) {
    String realm = "";
    for (Value<String> each : configuration.contextNames()) {
      String own = domain(each.orElse(""));
      if (own.isEmpty() || !realm.isEmpty() && !realm.equals(own)) {
        return "";
      }
      realm = own;
    }
    return realm;
  }

  private static String domain(String contextName) {
    StringBuilder domain = new StringBuilder();
    int from = 0;
    while (from <= contextName.length()) {
      int comma = contextName.indexOf(',', from);
      int end = comma < 0 ? contextName.length() : comma;
      String part = contextName.substring(from, end).strip().toUpperCase(Locale.ROOT);
      if (part.startsWith(COMPONENT)) {
        domain.append(domain.length() == 0 ? "" : ".").append(part.substring(COMPONENT.length()));
      }
      from = end + 1;
    }
    return domain.toString();
  }
}
