package dev.berth.model;

import dev.berth.source.Span;

/**
 * The Spotfire database.
 *
 * @param host declared by itself, or else in the URL
 * @param port likewise, or else the default of the type; absent if the driver looks it up
 */
public record Database(
    Span span,
    Value<DatabaseType> type,
    Value<String> host,
    Value<Integer> port,
    Value<String> url,
    Value<String> driver,
    Value<String> username,
    Value<Secret> password)
    implements Declared {
  @Override
  public String label() {
    return "the Spotfire database";
  }
}
