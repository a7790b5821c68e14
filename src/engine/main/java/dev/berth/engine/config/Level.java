package dev.berth.engine.config;

import dev.berth.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;

/** What a configuration makes of a rule: not asked, or asked with a severity. */
public enum Level {
  OFF,
  /** With the rule's own severity. */
  ON,
  INFO,
  WARNING,
  ERROR;

  /** The level that a word stands for. */
  public static Optional<Level> of(String word) {
    for (Level level : values()) {
      if (level.label().equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** The word for it: {@code warning}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of what a rule finds that has a severity of its own; nothing if it is off. */
  Optional<Severity> severity(Severity own) {
    return switch (this) {
      case OFF -> Optional.empty();
      case ON -> Optional.of(own);
      case INFO -> Optional.of(Severity.INFO);
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }
}
