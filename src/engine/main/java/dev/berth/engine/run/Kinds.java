package dev.berth.engine.run;

import dev.berth.model.Declared;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.Oidc;
import java.util.Locale;

/** What messages call a kind of declared things. */
final class Kinds {
  private Kinds() {}

  /** {@code 2 zones}, {@code no zone}. */
  static String count(int things, Class<? extends Declared> kind) {
    if (things == 0) {
      return "no " + name(kind);
    }
    return things + " " + name(kind) + (things == 1 ? "" : "s");
  }

  /** {@code node manager}, {@code LDAP configuration}. */
  static String name(Class<? extends Declared> kind) {
    if (kind == LdapConfiguration.class) {
      return "LDAP configuration";
    }
    if (kind == LdapServer.class) {
      return "LDAP server";
    }
    if (kind == Oidc.class) {
      return "OpenID Connect provider";
    }
    StringBuilder words = new StringBuilder();
    String name = kind.getSimpleName();
    for (int i = 0; i < name.length(); i++) {
      boolean starts = i > 0 && Character.isUpperCase(name.charAt(i));
      words.append(starts ? " " : "").append(name.charAt(i));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
