package dev.berth.engine.load;

/** What the quick reader may take characters for. */
final class QuickCharacters {
  /** May start a plain scalar. */
  private static final int FIRST = 1;

  /** May stand within a plain scalar. */
  private static final int INNER = 2;

  /** Ends a plain scalar within brackets. */
  private static final int BRACKET = 4;

  private static final byte[] USES = uses();

  private QuickCharacters() {}

  private static byte[] uses() {
    byte[] uses = new byte[0x7F];
    for (char c = '!'; c < 0x7F; c++) {
      uses[c] = FIRST | INNER;
    }
    for (char c : "-?&*!|>'\"%@`<=~".toCharArray()) {
      uses[c] = INNER;
    }
    for (char c : ",[]{}".toCharArray()) {
      uses[c] = BRACKET;
    }
    uses['#'] = 0;
    uses[':'] = 0;
    return uses;
  }

  /** Whether a plain scalar may go on with this character, whatever stands before and behind it. */
  static boolean isInner(char c) {
    return c < 0x7F ? (USES[c] & INNER) != 0 : isLetterLike(c);
  }

  /** The same for a bracket or comma outside brackets. */
  static boolean isBracket(char c) {
    return c < 0x7F && (USES[c] & BRACKET) != 0;
  }

  /** Whether a plain scalar may start with this character, whatever stands behind it. */
  static boolean isFirst(char c) {
    return c < 0x7F ? (USES[c] & FIRST) != 0 : isLetterLike(c);
  }

  /** Whether this may stand in a comment or in quotes. */
  static boolean isText(char c) {
    return c >= ' ' && c < 0x7F || c == '\t' || isLetterLike(c);
  }

  static boolean isSpace(char c) {
    return c == ' ' || Lines.isBreak(c);
  }

  /** Beyond ASCII and neither a control, a mark of direction or order, hidden, nor a half. */
  private static boolean isLetterLike(char c) {
    boolean ordinary = c >= 0xA0 && c < 0x2000 || c >= 0x3000 && c < 0xD800;
    return ordinary && HiddenText.UNSEEN.indexOf(c) < 0;
  }
}
