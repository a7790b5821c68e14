package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;

/** How users log in. */
public record Authentication(
    Span span, Value<Method> method, List<Value<String>> ldapConfigurations) implements Located {

  /** The login methods of the vendor. */
  public enum Method implements Keyed {
    DATABASE("database"),
    LDAP("ldap"),
    KERBEROS("kerberos"),
    NTLM("ntlm"),
    OIDC("oidc"),
    X509("x509"),
    JAAS("jaas"),
    ANONYMOUS("anonymous"),
    EXTERNAL("external");

    private final String key;

    Method(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
