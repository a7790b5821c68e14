package dev.berth.cli;

import java.util.Locale;

/**
 * An option of a command line.
 *
 * @param name with its two hyphens
 * @param letter the letter that stands for it behind one hyphen, or an empty string
 * @param label what help calls its value; empty if it takes none
 * @param description what help says of it: sentences
 * @param times how often it may be given
 */
record Flag(String name, String letter, String label, String description, Times times) {
  /** How often a flag may be given. */
  enum Times {
    ONCE,
    OFTEN
  }

  /** One that is given or not. */
  static Flag toggle(String letter, String name, String description) {
    return new Flag(name, letter, "", description, Times.ONCE);
  }

  /** One with a value. */
  static Flag value(String name, String label, String description) {
    return new Flag(name, "", label, description, Times.ONCE);
  }

  /** One with a value that may be given more than once. */
  static Flag values(String name, String label, String description) {
    return new Flag(name, "", label, description, Times.OFTEN);
  }

  boolean takesValue() {
    return !label.isEmpty();
  }

  /** The variable that gives it where the command line does not: {@code BERTH_FAIL_ON}. */
  String variable() {
    return "BERTH_" + word().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The name without its hyphens. */
  String word() {
    return name.substring(2);
  }

  /** As help shows it: {@code -h, --help} or {@code --format FORMAT}. */
  String shown() {
    String before = letter.isEmpty() ? "" : "-" + letter + ", ";
    return before + name + (takesValue() ? " " + label : "");
  }
}
