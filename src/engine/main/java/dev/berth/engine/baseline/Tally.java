package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How many findings of a key there are, and in which other files they are too. */
final class Tally {
  private int count;
  private final Set<String> with = new TreeSet<>();

  void add(Set<String> others) {
    count++;
    with.addAll(others);
  }

  int count() {
    return count;
  }

  /** Sorted. */
  List<String> with() {
    return new ArrayList<>(with);
  }
}
