package dev.berth.engine.upgrade;

import dev.berth.engine.report.Palette;

/** The formats of an account of what an upgrade changes. */
public enum AccountFormat {
  /** For people. */
  TEXT,
  /** GitHub Flavored Markdown, for a page or a ticket. */
  MARKDOWN,
  /** What {@code schema/upgrade.schema.json} describes. */
  JSON;

  /**
   * The writer of this format.
   *
   * @param palette for the findings of a text
   */
  public AccountWriter writer(Palette palette) {
    return switch (this) {
      case TEXT -> new TextAccount(palette);
      case MARKDOWN -> new MarkdownAccount();
      case JSON -> new JsonAccount();
    };
  }
}
