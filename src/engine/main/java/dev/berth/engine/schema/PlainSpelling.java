package dev.berth.engine.schema;

import dev.berth.source.Tree;

/**
 * Tells which texts without quotes may be more than text to a reader of YAML: numbers, times, words
 * for true and false. A quick look that lets some pass which are nothing else.
 */
final class PlainSpelling implements Tree.Slice {
  private static final int LONGEST = 40;
  private static final String OF_NUMBERS = "0123456789.+-_:xXoOeEaAbBcCdDfFiInNtTzZ ";

  boolean fits(String text) {
    return fits(text, 0, text.length());
  }

  @Override
  public boolean fits(String text, int from, int to) {
    if (from == to || to - from > LONGEST) {
      return false;
    }
    return switch (text.charAt(from)) {
      case 'y', 'Y', 'n', 'N', 'o', 'O' -> to - from <= "yes".length();
      case '<', '=' -> to - from <= "<<".length();
      case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          isNumberLike(text, from, to);
      default -> false;
    };
  }

  /** An address has more than one period, and no number has. */
  private static boolean isNumberLike(String text, int from, int to) {
    int periods = 0;
    for (int i = from; i < to; i++) {
      periods += text.charAt(i) == '.' ? 1 : 0;
      if (periods > 1 || OF_NUMBERS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
