package dev.berth.engine.baseline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was known of files that are gone and of which nothing is known to have come. */
final class Losses {
  private Losses() {}

  /** How many findings that is, by the name of the file. */
  static Map<String, Integer> of(List<Entry> entries, Held held) {
    Set<Key> moved = new HashSet<>();
    for (Move each : held.moved()) {
      moved.add(each.from());
    }
    Map<String, Integer> lost = new TreeMap<>();
    for (Entry each : entries) {
      boolean holds = !held.isOver(each) && !moved.contains(each.key());
      if (holds && !held.isJudged(each) && held.isGone(each)) {
        lost.merge(each.key().file(), each.count(), Integer::sum);
      }
    }
    return lost;
  }
}
