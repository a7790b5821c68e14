package dev.berth.engine.schema;

import dev.berth.source.Scalar;
import java.util.List;

/**
 * How messages show what stands in a document: never more than a line, never a whole collection.
 */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** A value: bare if it begins like a number or is a plain boolean, else in quotes. */
  static String value(Scalar scalar) {
    String text = scalar.text();
    boolean bare = !scalar.isQuoted() && (beginsLikeNumber(text) || isBoolean(text));
    return bare ? clipped(text) : quoted(text);
  }

  static String quoted(String text) {
    return "\"" + clipped(text) + "\"";
  }

  /** Names in quotes: {@code "a", "b" or "c"}. */
  static String quoted(List<String> names, String last) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      shown.append(i == 0 ? "" : i == names.size() - 1 ? last : ", ").append(quoted(names.get(i)));
    }
    return shown.toString();
  }

  private static boolean beginsLikeNumber(String text) {
    int first = text.isEmpty() ? ' ' : text.codePointAt(0);
    return Character.isDigit(first) || first == '-' || first == '+' || first == '.';
  }

  private static boolean isBoolean(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static String clipped(String text) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length() && count <= LONGEST; i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (count++ == LONGEST) {
        shown.append('…');
      } else {
        shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return shown.toString();
  }
}
