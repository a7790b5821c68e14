package dev.berth.engine.baseline;

import java.util.ArrayList;
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

  /** The same by what its environment, and the things in it, came to be called. */
  Entry called(Lineage later) {
    Key called = later.now(key);
    List<String> others = new ArrayList<>(later.files(with));
    others.remove(called.file());
    boolean moved = later.isChanged(key.file());
    return new Entry(called, moved ? later.only(key) : only, count, others, terms);
  }

  /** Its key, with the name of its environment even if that is the only one of the file. */
  Key named() {
    return key.environment().isEmpty() ? key.of(only) : key;
  }
}
