package dev.berth.engine.secret;

/** The escapes of double quotes in YAML and JSON. What is no escape stays as it is written. */
final class Escapes {
  private static final String LETTERS = "0abtnvfre\"/\\ ";
  private static final String MEANT = "\0\7\b\t\n\13\f\r\33\"/\\ ";

  private Escapes() {}

  static String resolved(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int digits = text.charAt(at) == '\\' ? digits(text, at + 1) : 0;
      int letter = at + 1 < text.length() ? LETTERS.indexOf(text.charAt(at + 1)) : -1;
      if (digits > 0) {
        out.appendCodePoint(Integer.parseInt(text, at + 2, at + 2 + digits, 16));
        at += 2 + digits;
      } else if (text.charAt(at) == '\\' && letter >= 0) {
        out.append(MEANT.charAt(letter));
        at += 2;
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  /** How many hexadecimal digits of a code point follow the letter at an offset; 0 if none does. */
  private static int digits(String text, int at) {
    int count = at >= text.length() ? 0 : count(text.charAt(at));
    if (count == 0 || at + count >= text.length()) {
      return 0;
    }
    for (int i = at + 1; i <= at + count; i++) {
      if ("0123456789abcdefABCDEF".indexOf(text.charAt(i)) < 0) {
        return 0;
      }
    }
    return Character.isValidCodePoint(Integer.parseUnsignedInt(text, at + 1, at + 1 + count, 16))
        ? count
        : 0;
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
