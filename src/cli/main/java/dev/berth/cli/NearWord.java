package dev.berth.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class NearWord {
  private NearWord() {}

  /** The nearest of some words, if one differs in no more than a third of its letters. */
  static Optional<String> of(String word, Collection<String> words) {
    Optional<String> nearest = Optional.empty();
    int least = word.length() < 3 ? 1 : Math.max(1, word.length() / 3) + 1;
    for (String each : words) {
      int distance = distance(word, each);
      if (distance < least) {
        least = distance;
        nearest = Optional.of(each);
      }
    }
    return nearest;
  }

  /** The end of a sentence: {@code ; did you mean …?}, or nothing if no word is near. */
  static String hint(String word, Collection<String> words) {
    return of(word, words).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
