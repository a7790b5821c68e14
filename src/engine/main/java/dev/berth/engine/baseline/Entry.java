package dev.berth.engine.baseline;

import java.util.List;

/**
 * Findings that are known.
 *
 * @param only what the environment is called if its file declares one only: its name, or the host
 *     of its first server; empty if neither is known
 * @param count how many of the key there may be, at least one
 * @param with the other files that the findings are about, sorted
 */
public record Entry(Key key, String only, int count, List<String> with, Terms terms) {
  /** As many as a baseline can say there are of one key. */
  public static final int MOST = 999_999;

  public Entry {
    with = List.copyOf(with);
  }

  Entry counting(int number) {
    return new Entry(key, only, number, with, terms);
  }

  Entry at(Key moved, String name, List<String> others) {
    return new Entry(moved, name, count, others, terms);
  }

  /** The same, of what its environment was called later. */
  Entry called(Successions later) {
    Key called = key.of(later.now(key.file(), key.environment()));
    return new Entry(called, only, count, with, terms);
  }

  /** Its key, with the name of its environment even if that is the only one of the file. */
  Key named() {
    return key.environment().isEmpty() ? key.of(only) : key;
  }
}
