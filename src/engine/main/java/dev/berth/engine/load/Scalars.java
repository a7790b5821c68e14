package dev.berth.engine.load;

import dev.berth.source.ScalarKind;

/**
 * What a plain scalar is by its spelling: the null and boolean words of the YAML 1.2 core schema,
 * and whole numbers in the one spelling that JSON knows too.
 */
final class Scalars {
  /** The first characters of the words for null, true and false. */
  private static final String FIRST_OF_WORDS = "~nNtTfF";

  private Scalars() {}

  static ScalarKind kind(String text) {
    if (isNull(text)) {
      return ScalarKind.NULL;
    }
    if (isBoolean(text)) {
      return ScalarKind.BOOLEAN;
    }
    return isInteger(text) ? ScalarKind.INTEGER : ScalarKind.TEXT;
  }

  /** The same for a part of a text, which most often shows at its first character. */
  static ScalarKind kind(String text, int from, int to) {
    char first = text.charAt(from);
    boolean other = first > '9' && FIRST_OF_WORDS.indexOf(first) < 0;
    return other ? ScalarKind.TEXT : kind(text.substring(from, to));
  }

  static boolean isNull(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  static boolean isBoolean(String text) {
    return switch (text) {
      case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
      default -> false;
    };
  }

  /** Whether the text is {@code 0}, or digits without a leading zero, with at most a minus. */
  static boolean isInteger(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return areDigits(text, start) && (text.charAt(start) != '0' || text.length() == 1);
  }

  /** Whether the text from {@code from} on is one ASCII digit or more. */
  static boolean areDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < text.length();
  }
}
