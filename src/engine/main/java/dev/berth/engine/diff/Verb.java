package dev.berth.engine.diff;

import java.util.Locale;

/** What became of a thing, or of what is said of it. */
public enum Verb {
  ADDED("added"),
  REMOVED("removed"),
  RENAMED("renamed"),
  /** Another port, machine or node. */
  MOVED("moved"),
  NARROWED("narrowed"),
  WIDENED("widened"),
  TURNED_ON("turned on"),
  TURNED_OFF("turned off"),
  /** A firewall lets more through. */
  OPENED("opened"),
  /** A firewall lets less through. */
  CLOSED("closed"),
  REORDERED("reordered"),
  /** Something is said that was not said before. */
  SET("set"),
  /** Nothing is said any more. */
  UNSET("no longer set"),
  CHANGED("changed");

  private final String words;

  Verb(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The word for programs: {@code turned-on}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
