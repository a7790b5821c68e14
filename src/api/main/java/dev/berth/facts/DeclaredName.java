package dev.berth.facts;

import dev.berth.model.Value;

/**
 * A name that an environment gives to something.
 *
 * @param kind what has the name: {@code server}, {@code site}, {@code LDAP configuration}
 */
public record DeclaredName(String kind, Value<String> name) {
  static final String HOST = "host";

  /** Whether it names a machine, so that another name may mean the same. */
  public boolean isOfHost() {
    return kind.equals(HOST);
  }

  /** Whether nothing else is declared of what has it: it stands in a list of names. */
  public boolean isAll() {
    return kind.equals(DeclaredNames.RESOURCE_POOL) || kind.equals(DeclaredNames.DEPLOYMENT_AREA);
  }

  /** {@code server "sf1"}. */
  public String label() {
    return kind + " \"" + name + "\"";
  }
}
