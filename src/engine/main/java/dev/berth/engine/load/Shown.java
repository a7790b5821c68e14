package dev.berth.engine.load;

/** How pieces of a text appear in messages: in quotes, cut short, control characters by name. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String quoted(String text) {
    if (text.length() <= LONGEST) {
      return '"' + text + '"';
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1);
    return '"' + text.substring(0, end) + "…\"";
  }

  /** A code point as {@code "x"}, or as {@code U+001B} where it cannot be seen. */
  static String character(int point) {
    boolean seen =
        point > 0x20 && point < 0x7F || point >= 0xA1 && Character.isLetterOrDigit(point);
    return seen ? '"' + Character.toString(point) + '"' : "U+" + hex(point, 4);
  }

  /** A number in at least so many upper-case hexadecimal digits. */
  static String hex(int number, int digits) {
    StringBuilder hex = new StringBuilder(Integer.toHexString(number));
    while (hex.length() < digits) {
      hex.insert(0, '0');
    }
    for (int i = 0; i < hex.length(); i++) {
      hex.setCharAt(i, Character.toUpperCase(hex.charAt(i)));
    }
    return hex.toString();
  }
}
