package dev.berth.model;

import dev.berth.source.Span;

/**
 * One directory server of an LDAP configuration.
 *
 * @param url the address as declared
 * @param port declared in the address, or the default of the scheme
 */
public record LdapServer(
    Value<String> url, Scheme scheme, String host, Value<Integer> port, String configuration)
    implements Declared {

  /** How the directory is spoken to. */
  public enum Scheme {
    LDAP("ldap"),
    LDAPS("ldaps");

    private final String key;

    Scheme(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  @Override
  public Span span() {
    return url.span();
  }

  @Override
  public String label() {
    return "LDAP server \"" + url + "\"";
  }
}
