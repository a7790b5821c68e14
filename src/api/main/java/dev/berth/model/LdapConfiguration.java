package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/**
 * How Spotfire reads a directory: an LDAP configuration, known by its id.
 *
 * @param number its place in the list of them, from 1 on
 * @param username the account that reads, as the directory knows it. Source: D-LAT-LDAPC.
 */
public record LdapConfiguration(
    int number,
    Value<String> id,
    Value<Type> type,
    List<LdapServer> servers,
    List<Value<String>> contextNames,
    Value<SecurityAuthentication> securityAuthentication,
    Value<String> username,
    Value<Secret> password)
    implements Declared {

  /** The directory types of the vendor. Source: D-114-LDAP. */
  public enum Type implements Keyed {
    ACTIVE_DIRECTORY("ActiveDirectory"),
    SUN_ONE("SunOne"),
    SUN_JAVA_SYSTEM("SunJavaSystem"),
    CUSTOM("Custom");

    private final String key;

    Type(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** How the server proves itself to the directory. Source: D-114-LDAP. */
  public enum SecurityAuthentication implements Keyed {
    SIMPLE("simple"),
    DIGEST_MD5("DIGEST-MD5"),
    GSSAPI("GSSAPI");

    private final String key;

    SecurityAuthentication(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  @Override
  public Span span() {
    return id.span();
  }

  @Override
  public String label() {
    return Label.of("LDAP configuration", number, id);
  }
}
