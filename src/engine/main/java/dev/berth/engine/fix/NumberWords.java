package dev.berth.engine.fix;

import java.util.Locale;

/** Numbers as programmers write them: {@code 0x1F90}, {@code 0o17620}, {@code 0b101}. */
final class NumberWords {
  /** No port has more digits, whatever it is written by, with some to spare. */
  private static final int LONGEST = 24;

  private NumberWords() {}

  /** Whether a text with such a start is a decimal number. */
  static boolean isSame(String text, String decimal) {
    String word = text.toLowerCase(Locale.ROOT).replace("_", "");
    int radix =
        word.startsWith("0x") ? 16 : word.startsWith("0o") ? 8 : word.startsWith("0b") ? 2 : 0;
    if (radix == 0 || word.length() > LONGEST) {
      return false;
    }
    long number = 0;
    boolean digits = word.length() > 2;
    for (int i = 2; i < word.length(); i++) {
      int digit = Character.digit(word.charAt(i), radix);
      digits &= digit >= 0;
      number = number * radix + Math.max(digit, 0);
    }
    return digits && Long.toString(number).equals(decimal);
  }
}
