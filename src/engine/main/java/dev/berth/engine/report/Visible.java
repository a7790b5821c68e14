package dev.berth.engine.report;

import dev.berth.source.Position;
import dev.berth.source.Span;

/**
 * Foreign text as it may be shown. What could steer a terminal, hide or reorder text, or be taken
 * for a command by a build server that reads the log is written as an escape.
 */
public final class Visible {
  private static final String[] COMMANDS = {"[", "vso[", "teamcity["};
  private static final String HEX = "0123456789abcdef";

  /** What looks like nothing: Hangul fillers, Braille without dots, and what is no character. */
  private static final String EMPTY = "\u115f\u1160\u3164\uffa0\u2800\ufffe\uffff";

  private Visible() {}

  /** The text with such characters as escapes. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); ) {
      at = append(out, text, at);
    }
    return out.toString();
  }

  /** {@code path:line:column}, fit to start a line of a report. */
  public static String place(Span span) {
    Position start = span.start();
    String place = of(span.source().name()) + ":" + start.line() + ":" + start.column();
    int first = 0;
    while (Character.isSpaceChar(place.charAt(first))) {
      first++;
    }
    return place.startsWith("::", first)
        ? place.substring(0, first) + "\\x3a" + place.substring(first + 1)
        : place;
  }

  /** Appends the code point at an index; gives the index behind it. */
  static int append(StringBuilder out, String text, int at) {
    int codePoint = text.codePointAt(at);
    if (isHidden(codePoint) || isCommandMark(text, at)) {
      escape(out, codePoint);
    } else {
      out.appendCodePoint(codePoint);
    }
    return at + Character.charCount(codePoint);
  }

  /** Whether a reader would not see the code point where it stands. */
  static boolean isHidden(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7f) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> EMPTY.indexOf(codePoint) >= 0;
    };
  }

  /** Whether the character is the second {@code #} of {@code ##[} or a relative of it. */
  static boolean isCommandMark(String text, int at) {
    if (text.charAt(at) != '#' || at == 0 || text.charAt(at - 1) != '#') {
      return false;
    }
    for (String command : COMMANDS) {
      if (text.regionMatches(true, at + 1, command, 0, command.length())) {
        return true;
      }
    }
    return false;
  }

  static void escape(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> escapeByNumber(out, codePoint);
    }
  }

  private static void escapeByNumber(StringBuilder out, int codePoint) {
    if (codePoint > 0xffff) {
      out.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
    } else if (codePoint > 0xff) {
      hex(out.append("\\u"), codePoint, 4);
    } else {
      hex(out.append("\\x"), codePoint, 2);
    }
  }

  /** Appends the lowest digits of a number in hexadecimal notation. */
  static void hex(StringBuilder out, int number, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt(number >> shift & 0xf));
    }
  }
}
