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
 * @param beside the things that share ports with what it is about, without rule and value, and with
 *     the name of their environment, if that has one
 */
public record Entry(
    Key key, String only, int count, List<String> with, List<Key> beside, Terms terms) {
  /** As many as a baseline can say there are of one key. */
  public static final int MOST = 999_999;

  public Entry {
    with = List.copyOf(with);
    beside = List.copyOf(beside);
  }

  Entry counting(int number) {
    return new Entry(key, only, number, with, beside, terms);
  }

  /** The same of what is at another place, among others. */
  Entry at(Key moved, String name, Tally tally, List<String> others) {
    List<Key> partners = tally.beside(moved);
    return new Entry(moved, name, count, others, partners.isEmpty() ? beside : partners, terms);
  }

  /** The same by what its environment, and the things in it, came to be called. */
  Entry called(Lineage later) {
    Key called = later.now(key);
    List<String> others = new ArrayList<>(later.files(with));
    others.remove(called.file());
    List<Key> partners = new ArrayList<>();
    for (Key each : beside) {
      Key now = later.now(each);
      partners.add(now.environment().isEmpty() ? now.of(later.only(each)) : now);
    }
    boolean moved = later.isChanged(key.file());
    return new Entry(called, moved ? later.only(key) : only, count, others, partners, terms);
  }

  /** Its key, with the name of its environment even if that is the only one of the file. */
  Key named() {
    return key.environment().isEmpty() ? key.of(only) : key;
  }
}
