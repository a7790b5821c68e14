package dev.berth.model;

import dev.berth.source.Span;
import java.util.Optional;

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
    Value<DatabaseUrl> url,
    Value<String> driver,
    Value<String> username,
    Value<Secret> password)
    implements Declared {
  /** The address that the URL names, if it names one. */
  public Optional<JdbcUrl> address() {
    return url.isPresent() ? url.get().address() : Optional.empty();
  }

  /** The driver that speaks the URL. */
  public Optional<JdbcDriver> speaker() {
    return url.isPresent() ? url.get().driver() : Optional.empty();
  }

  @Override
  public String label() {
    return "the Spotfire database";
  }
}
