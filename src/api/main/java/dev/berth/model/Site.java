package dev.berth.model;

import dev.berth.source.Span;

/**
 * Servers and nodes that communicate only among themselves, and the address that clients use.
 *
 * @param endpoint where the public address leads to
 */
public record Site(Value<String> name, Value<String> publicAddress, Value<Endpoint> endpoint)
    implements Declared {
  /** The site of a server that names none. Source: D-103-SITES. */
  public static final String DEFAULT = "Default";

  @Override
  public Span span() {
    return name.span();
  }

  @Override
  public String label() {
    return "site \"" + name + "\"";
  }
}
