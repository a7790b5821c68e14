package dev.berth.source;

/** Text in quotes, which spells some of its characters by several. */
final class Escapes {
  private static final int[] UNKNOWN = {};
  private static final int HEXADECIMAL = 16;

  private final String source;
  private final int from;
  private final int to;
  private final char quote;

  /** The text between two offsets of a source, in quotes of a kind. */
  Escapes(String source, int from, int to, char quote) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.quote = quote;
  }

  /**
   * Where each character of what it spells stands, and the end; nothing if it does not spell that
   * text, or goes on over lines.
   */
  int[] places(String text) {
    int[] places = new int[text.length() + 1];
    int character = 0;
    int at = from;
    while (at < to && character < text.length()) {
      int length = length(at);
      if (at + length > to || !isSpelled(at, length, text, character)) {
        return UNKNOWN;
      }
      places[character] = at;
      // What one escape spells may be two characters of UTF-16.
      boolean pair = length == 10 && Character.isHighSurrogate(text.charAt(character));
      if (pair && character + 1 < text.length()) {
        places[++character] = at;
      }
      character++;
      at += length;
    }
    places[text.length()] = to;
    return at == to && character == text.length() ? places : UNKNOWN;
  }

  /** How many characters spell what starts here. */
  private int length(int at) {
    if (quote == '\'') {
      return source.startsWith("''", at) ? 2 : 1;
    }
    if (source.charAt(at) != '\\' || at + 1 >= to) {
      return 1;
    }
    return switch (source.charAt(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private boolean isSpelled(int at, int length, String text, int character) {
    char spelled = text.charAt(character);
    if (length == 1) {
      return source.charAt(at) == spelled;
    }
    boolean lineBreak = "\r\n".indexOf(source.charAt(at + 1)) >= 0;
    int code = length == 2 ? -1 : code(at, length);
    // JSON has two escapes for what is two characters of UTF-16.
    boolean is = code == spelled || code == text.codePointAt(character);
    return length == 2 ? !lineBreak : is;
  }

  /** The character that an escape has the number of; -1 if it is no number. */
  private int code(int at, int length) {
    int code = 0;
    for (int i = at + 2; i < at + length; i++) {
      int digit = Character.digit(source.charAt(i), HEXADECIMAL);
      if (digit < 0) {
        return -1;
      }
      code = code * HEXADECIMAL + digit;
    }
    return code;
  }
}
