package dev.berth.processor;

import java.util.Locale;

/** Text as a Java string literal, in ASCII, so that the encoding of the build does not matter. */
final class JavaLiteral {
  private JavaLiteral() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        literal.append(c);
      } else {
        literal.append(escape(c));
      }
    }
    return literal.append('"').toString();
  }

  private static String escape(char c) {
    // A line break as a Unicode escape would end the literal: compilers read those first.
    return String.format(Locale.ROOT, c < 0x80 ? "\\%03o" : "\\u%04x", (int) c);
  }
}
