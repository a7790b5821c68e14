package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/** A source that Information Services or data connectors reach. */
public record DataSource(
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
    return "data source \"" + name + "\"";
  }
}
