package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/**
 * A part of the network.
 *
 * @param number its place in the list of them, from 1 on
 */
public record Zone(int number, Value<String> name, List<Value<String>> addresses)
    implements Declared {
  @Override
  public Span span() {
    return name.span();
  }

  @Override
  public String label() {
    return Label.of("zone", number, name);
  }
}
