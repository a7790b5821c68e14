package dev.berth.model;

import dev.berth.source.Span;

/**
 * Servers and nodes that communicate only among themselves, and the address that clients use.
 *
 * @param number its place in the list of them, from 1 on
 * @param endpoint where the public address leads to
 */
public record Site(
    int number, Value<String> name, Value<String> publicAddress, Value<Endpoint> endpoint)
    implements Declared {
  /** The site of a server that names none. Source: D-103-SITES. */
  public static final String DEFAULT = "Default";

  @Override
  public Span span() {
    return name.span();
  }

  @Override
  public String label() {
    return Label.of("site", number, name);
  }
}
