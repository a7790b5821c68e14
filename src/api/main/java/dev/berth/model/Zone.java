package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/** A part of the network. */
public record Zone(Value<String> name, List<Value<String>> addresses) implements Declared {
  @Override
  public Span span() {
    return name.span();
  }

  @Override
  public String label() {
    return "zone \"" + name + "\"";
  }
}
