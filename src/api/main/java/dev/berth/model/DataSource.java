package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/**
 * A source that Information Services or data connectors reach.
 *
 * @param number its place in the list of them, from 1 on
 */
public record DataSource(
    int number,
    Value<String> name,
    Value<DatabaseType> type,
    Value<String> host,
    Value<Integer> port,
    List<Value<User>> usedBy)
    implements Declared {

  /** Who reaches a data source. */
  public enum User implements Keyed {
    INFORMATION_SERVICES("informationServices"),
    DATA_CONNECTORS("dataConnectors");

    private final String key;

    User(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  @Override
  public Span span() {
    return name.span();
  }

  @Override
  public String label() {
    return Label.of("data source", number, name, host);
  }
}
