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
      case 'y', 'Y' -> isWord("yes", text, from, to);
      case 'n', 'N' -> isWord("no", text, from, to);
      case 'o', 'O' -> isWord("on", text, from, to) || isWord("off", text, from, to);
      case '<', '=' -> to - from <= "<<".length();
      case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          isNumberLike(text, from, to);
      default -> false;
    };
  }

  /** Whether it is a word in any case, or its first letter. */
  private static boolean isWord(String word, String text, int from, int to) {
    int length = to - from;
    return (length == 1 || length == word.length())
        && text.regionMatches(true, from, word, 0, length);
  }

  /** An address has more than one period, a range a hyphen that no date has there. */
  private static boolean isNumberLike(String text, int from, int to) {
    int periods = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      periods += c == '.' ? 1 : 0;
      boolean foreign = OF_NUMBERS.indexOf(c) < 0 || c == '-' && !isHyphenOfOne(text, i, from, to);
      if (periods > 1 || foreign) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHyphenOfOne(String text, int at, int from, int to) {
    boolean sign = at == from || text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E';
    return sign || isDateLike(text, from, to);
  }

  /** A year of four digits, and a month of one or two. */
  private static boolean isDateLike(String text, int from, int to) {
    return to - from > 7
        && text.charAt(from + 4) == '-'
        && (text.charAt(from + 6) == '-' || text.charAt(from + 7) == '-');
  }
}
