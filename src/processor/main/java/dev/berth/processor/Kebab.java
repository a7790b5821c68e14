package dev.berth.processor;

import java.util.Locale;
import java.util.Optional;

/** Names in kebab-case: {@code port-collision}. */
final class Kebab {
  private Kebab() {}

  /** The form of a CamelCase name; nothing where its words cannot be told apart. */
  static Optional<String> ofType(String name) {
    StringBuilder kebab = new StringBuilder();
    boolean wordStarts = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      boolean misplaced = capital ? wordStarts : i == 0;
      if (misplaced || !capital && !isSmall(c)) {
        return Optional.empty();
      }
      if (capital && i > 0) {
        kebab.append('-');
      }
      kebab.append(capital ? (char) (c - 'A' + 'a') : c);
      wordStarts = capital;
    }
    return wordStarts ? Optional.empty() : Optional.of(kebab.toString());
  }

  /** The form of a constant's name: {@code SAME_HOST} is {@code same-host}. */
  static String ofConstant(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
