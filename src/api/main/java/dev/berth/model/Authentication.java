package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;

/** How users log in. */
public record Authentication(
    Span span, Value<Method> method, List<Value<String>> ldapConfigurations) implements Located {

  /** The login methods of the vendor. */
  public enum Method {
    DATABASE,
    LDAP,
    KERBEROS,
    NTLM,
    OIDC,
    X509,
    JAAS,
    ANONYMOUS,
    EXTERNAL
  }
}
