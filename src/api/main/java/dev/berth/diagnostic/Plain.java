package dev.berth.diagnostic;

/** What needs no quotes in YAML to be read as what it is. */
final class Plain {
  private Plain() {}

  /** Whether a text is a number of a port or the like. */
  static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether a text is a word with nothing in it that has a sense of its own. */
  static boolean isWord(String text) {
    boolean word = !text.isEmpty() && Character.isLetter(text.charAt(0));
    for (int i = 0; i < text.length(); i++) {
      word &= Character.isLetterOrDigit(text.charAt(i)) || "-_.".indexOf(text.charAt(i)) >= 0;
    }
    return word;
  }

  /** Whether a text is two numbers with a hyphen between: text to all readers. */
  static boolean isStretch(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && isNumber(text.substring(0, hyphen))
        && isNumber(text.substring(hyphen + 1));
  }

  /** Whether a text stays text, or a number a number, without quotes. */
  static boolean isPlain(String text) {
    return isNumber(text) || isWord(text) || isStretch(text);
  }
}
