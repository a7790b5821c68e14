package dev.berth.model;

import dev.berth.source.Span;

/**
 * One directory server of an LDAP configuration.
 *
 * @param url the address as declared
 * @param hostName the host, at its place in the address
 * @param port likewise the port declared there, or the default of the scheme
 */
public record LdapServer(
    Value<String> url,
    Scheme scheme,
    Value<String> hostName,
    Value<Integer> port,
    String configuration)
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

  public String host() {
    return hostName.get();
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
