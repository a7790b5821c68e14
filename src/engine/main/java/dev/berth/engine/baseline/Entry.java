package dev.berth.engine.baseline;

import java.util.List;

/**
 * Findings that are known.
 *
 * @param count how many of the key there may be, at least one
 * @param with the other files that the findings are about, sorted
 */
public record Entry(Key key, int count, List<String> with, Terms terms) {
  /** As many as a baseline can say there are of one key. */
  public static final int MOST = 999_999;

  public Entry {
    with = List.copyOf(with);
  }

  Entry counting(int number) {
    return new Entry(key, number, with, terms);
  }

  Entry at(Key moved, List<String> others) {
    return new Entry(moved, count, others, terms);
  }
}
