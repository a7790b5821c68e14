package dev.berth.model;

import dev.berth.source.Span;

/** The Spotfire database. */
public record Database(
    Span span,
    Value<DatabaseType> type,
    Value<String> host,
    Value<Integer> port,
    Value<String> url,
    Value<String> driver)
    implements Declared {
  @Override
  public String label() {
    return "the Spotfire database";
  }
}
