package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;

/** Where users and groups live. */
public record UserDirectory(Span span, Value<Mode> mode, List<Value<String>> ldapConfigurations)
    implements Located {

  /** The user directory modes of the vendor. */
  public enum Mode {
    DATABASE,
    LDAP,
    WINDOWS
  }
}
