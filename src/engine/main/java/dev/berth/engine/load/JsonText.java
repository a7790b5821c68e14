package dev.berth.engine.load;

/** Where the pieces of a JSON text begin and end. */
record JsonText(String text) {
  /** How long an escape is that names a character by its number. */
  static final int ESCAPE = "\\u0041".length();

  private static final String DELIMITERS = ",:[]{}\"'/# \t\r\n";

  /**
   * The start of the token behind one that ended at {@code end}. The parser's own locations are
   * wrong for a name when its buffer was filled again before the name was handed out.
   */
  int tokenStart(int end) {
    int at = Lines.skipSpace(text, end);
    while (text.charAt(at) == ',' || text.charAt(at) == ':') {
      at = Lines.skipSpace(text, at + 1);
    }
    return at;
  }

  /** The end of a sound string that starts at an offset. */
  int stringEnd(int from) {
    int at = from + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** Where the first escape stands that is half of a surrogate pair, in a sound string; or -1. */
  int halfPair(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = escaped(at);
      boolean whole =
          Character.isHighSurrogate(c) && Character.isLowSurrogate(escaped(at + ESCAPE));
      if (Character.isSurrogate(c) && !whole) {
        return at;
      }
      at += whole ? 2 * ESCAPE - 1 : text.charAt(at) == '\\' ? 1 : 0;
    }
    return -1;
  }

  /** The character that an escape of the form \\u0041 stands for; NUL where there is none. */
  private char escaped(int at) {
    return text.startsWith("\\u", at)
        ? (char) Integer.parseInt(text, at + 2, at + ESCAPE, 16)
        : '\0';
  }

  /** The end of whatever starts at an offset, sound or not: a string, a word, or one sign. */
  int tokenEnd(int from) {
    int at = from + 1;
    if (text.charAt(from) == '"') {
      while (at < text.length() && text.charAt(at) != '"' && !Lines.isBreak(text.charAt(at))) {
        at++;
      }
      return at < text.length() && text.charAt(at) == '"' ? at + 1 : at;
    }
    while (at < text.length() && DELIMITERS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return DELIMITERS.indexOf(text.charAt(from)) >= 0 ? from + 1 : at;
  }

  /** Whether a word is a number as JSON writes them. */
  static boolean isNumber(String word) {
    int exponent = Math.max(word.indexOf('e'), word.indexOf('E'));
    String mantissa = exponent < 0 ? word : word.substring(0, exponent);
    int point = mantissa.indexOf('.');
    String whole = point < 0 ? mantissa : mantissa.substring(0, point);
    boolean sound = whole.equals("-0") || Scalars.isInteger(whole);
    if (point >= 0) {
      sound = sound && Scalars.areDigits(mantissa, point + 1);
    }
    return sound && (exponent < 0 || isPower(word.substring(exponent + 1)));
  }

  private static boolean isPower(String power) {
    return Scalars.areDigits(power, power.startsWith("-") || power.startsWith("+") ? 1 : 0);
  }
}
