package dev.berth.engine.flows;

import java.util.Locale;

/** What becomes of a service when machines are away. */
public enum Fate {
  /** It had a path and has none. */
  LOST("Lost"),
  /** Of something that it had several of, it has one. */
  SINGLE("No longer redundant"),
  /** Of something it has fewer, but several. */
  FEWER("Still redundant"),
  /** It has all that it had. */
  SAME("Not affected"),
  /** It had no path before. */
  NONE("Without a path as it is");

  private final String title;

  Fate(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The word for it, for programs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
