package dev.berth.engine.secret;

import java.util.Arrays;

/**
 * A stretch of a text as it is written, or with the escapes of double quotes in YAML and JSON
 * resolved, so that a look finds what a reader would read. Each character knows where it is
 * written. What is no escape stays as it is.
 */
final class View {
  private static final String LETTERS = "0abtnvfre\"/\\ ";
  private static final String MEANT = "\0\7\b\t\n\13\f\r\33\"/\\ ";

  final String text;
  final int from;
  final int to;
  private final int[] origins;

  private View(String text, int from, int to, int[] origins) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.origins = origins;
  }

  static View raw(String text, int from, int to) {
    return new View(text, from, to, new int[0]);
  }

  static View resolved(String text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    int[] origins = new int[to - from + 1];
    for (int at = from; at < to; ) {
      int before = out.length();
      int next = append(out, text, at, to);
      Arrays.fill(origins, before, out.length(), at);
      origins[out.length()] = next;
      at = next;
    }
    return new View(out.toString(), 0, out.length(), origins);
  }

  static String resolved(String text) {
    return text.indexOf('\\') < 0 ? text : resolved(text, 0, text.length()).text;
  }

  /** Where the character at an offset of the view is written. */
  int origin(int at) {
    return origins.length == 0 ? at : origins[at];
  }

  private static int append(StringBuilder out, String text, int at, int to) {
    boolean escaped = text.charAt(at) == '\\' && at + 1 < to;
    int digits = escaped ? digits(text, at + 1, to) : 0;
    int letter = escaped ? LETTERS.indexOf(text.charAt(at + 1)) : -1;
    if (digits > 0) {
      out.appendCodePoint(Integer.parseInt(text, at + 2, at + 2 + digits, 16));
      return at + 2 + digits;
    }
    out.append(letter < 0 ? text.charAt(at) : MEANT.charAt(letter));
    return at + (letter < 0 ? 1 : 2);
  }

  /** How many hexadecimal digits of a code point follow the letter at an offset; 0 if none does. */
  private static int digits(String text, int at, int to) {
    int count = count(text.charAt(at));
    if (count == 0 || at + count >= to) {
      return 0;
    }
    for (int i = at + 1; i <= at + count; i++) {
      if ("0123456789abcdefABCDEF".indexOf(text.charAt(i)) < 0) {
        return 0;
      }
    }
    int point = Integer.parseUnsignedInt(text, at + 1, at + 1 + count, 16);
    return Character.isValidCodePoint(point) ? count : 0;
  }

  private static int count(char letter) {
    return switch (letter) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }
}
