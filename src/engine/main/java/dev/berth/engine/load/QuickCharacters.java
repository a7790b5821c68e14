package dev.berth.engine.load;

/** What the quick reader may take characters for. */
final class QuickCharacters {
  /** May stand anywhere in a plain scalar, and start one. */
  private static final byte WORD = 1;

  /** May stand within a plain scalar, but means something where one starts. */
  private static final byte INNER = 2;

  /** The same, but it ends a plain scalar within brackets. */
  private static final byte BRACKET = 3;

  private static final byte[] KINDS = kinds();

  private QuickCharacters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[0x7F];
    for (char c = '!'; c < 0x7F; c++) {
      kinds[c] = WORD;
    }
    for (char c : "-?&*!|>'\"%@`<=~".toCharArray()) {
      kinds[c] = INNER;
    }
    for (char c : ",[]{}".toCharArray()) {
      kinds[c] = BRACKET;
    }
    kinds['#'] = 0;
    kinds[':'] = 0;
    return kinds;
  }

  /** Whether a plain scalar may go on with this character, whatever stands before and behind it. */
  static boolean isInner(char c) {
    return c < 0x7F ? KINDS[c] == WORD || KINDS[c] == INNER : isLetterLike(c);
  }

  /** The same for a bracket or comma outside brackets. */
  static boolean isBracket(char c) {
    return c < 0x7F && KINDS[c] == BRACKET;
  }

  /** Whether a plain scalar may start with this character, whatever stands behind it. */
  static boolean isFirst(char c) {
    return c < 0x7F ? KINDS[c] == WORD : isLetterLike(c);
  }

  /** Whether this may stand in a comment or in quotes. */
  static boolean isText(char c) {
    return c >= ' ' && c < 0x7F || c == '\t' || isLetterLike(c);
  }

  static boolean isSpace(char c) {
    return c == ' ' || Lines.isBreak(c);
  }

  /** Beyond ASCII and neither a control, a mark of direction or order, nor half a character. */
  private static boolean isLetterLike(char c) {
    return c >= 0xA0 && c < 0x2000 || c >= 0x3000 && c < 0xD800;
  }
}
