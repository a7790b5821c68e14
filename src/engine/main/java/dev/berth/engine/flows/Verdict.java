package dev.berth.engine.flows;

import dev.berth.network.Outcome;
import java.util.Locale;

/** What is known of a flow. */
public enum Verdict {
  /** It is proved that the declared firewalls let it through. */
  OPEN,
  /** It is proved that they do not. */
  BLOCKED,
  /** The declaration leaves it open. */
  UNKNOWN;

  /** The word for it, in all formats. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict of(Outcome outcome) {
    return switch (outcome) {
      case ALLOWED -> OPEN;
      case DENIED -> BLOCKED;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
