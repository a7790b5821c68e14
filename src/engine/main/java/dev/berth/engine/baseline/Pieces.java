package dev.berth.engine.baseline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The pieces of a text, and how often each comes. */
record Pieces(Map<String, Integer> counts) {
  /** The lines that are not blank, wherever they start. */
  static Pieces lines(String text) {
    return of(text.lines().map(String::strip));
  }

  /** The words, and what stands between blanks and punctuation like words. */
  static Pieces words(String text) {
    return of(Arrays.stream(text.split("[^\\p{Alnum}_-]+")));
  }

  private static Pieces of(Stream<String> pieces) {
    Map<String, Integer> counts = new HashMap<>();
    pieces.filter(each -> !each.isEmpty()).forEach(each -> counts.merge(each, 1, Integer::sum));
    return new Pieces(counts);
  }

  /** How many of a thousand pieces of the longer text are in the other one, too. */
  int likeness(Pieces other) {
    int common = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      common += Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0));
    }
    return 1000 * common / Math.max(1, Math.max(size(), other.size()));
  }

  private int size() {
    int size = 0;
    for (int each : counts.values()) {
      size += each;
    }
    return size;
  }
}
