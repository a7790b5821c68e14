package dev.berth.model;

/**
 * The kinds of database, under the names of the declaration.
 *
 * <p>Source: D-LAT-DB for the Spotfire database, SEED O8 for what Information Services reaches.
 */
public enum DatabaseType implements Keyed {
  POSTGRESQL("postgresql", "PostgreSQL"),
  SQLSERVER("sqlserver", "SQL Server"),
  ORACLE("oracle", "Oracle"),
  NETEZZA("netezza", "Netezza"),
  OTHER("other", "other");

  private final String key;
  private final String label;

  DatabaseType(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** What a database or a data source is, as far as it is known. */
  public static DatabaseType of(Declared owner) {
    if (owner instanceof Database database) {
      return database.type().orElse(OTHER);
    }
    return owner instanceof DataSource source ? source.type().orElse(OTHER) : OTHER;
  }

  @Override
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }
}
