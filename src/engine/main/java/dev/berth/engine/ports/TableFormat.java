package dev.berth.engine.ports;

/** The formats of a table of ports. */
public enum TableFormat {
  /** For people: columns for a terminal. */
  TEXT,
  /** A table of GitHub Flavored Markdown. */
  MARKDOWN,
  /** RFC 4180, for spreadsheets. */
  CSV,
  /** What {@code schema/port-table.schema.json} describes. */
  JSON;

  /**
   * The writer of this format.
   *
   * @param width how many cells of a terminal a line may fill, where the format has lines
   */
  public TableWriter writer(int width) {
    return switch (this) {
      case TEXT -> new TextTable(width);
      case MARKDOWN -> new MarkdownTable();
      case CSV -> new CsvTable();
      case JSON -> new JsonTable();
    };
  }
}
