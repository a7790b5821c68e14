package dev.berth.cli;

import dev.berth.diagnostic.DidYouMean;
import java.util.Collection;

/** Words a sentence about an unknown word with the known one that may have been meant. */
final class NearWord {
  private NearWord() {}

  /** The end of a sentence: {@code ; did you mean …?}, or nothing if no word is near. */
  static String hint(String word, Collection<String> words) {
    return DidYouMean.among(word, words).map(near -> "; did you mean " + near + "?").orElse("");
  }
}
