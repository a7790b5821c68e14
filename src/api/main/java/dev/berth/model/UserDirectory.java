package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;

/** Where users and groups live. */
public record UserDirectory(Span span, Value<Mode> mode, List<Value<String>> ldapConfigurations)
    implements Located {

  /** The user directory modes of the vendor. */
  public enum Mode implements Keyed {
    DATABASE("database"),
    LDAP("ldap"),
    WINDOWS("windows");

    private final String key;

    Mode(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
