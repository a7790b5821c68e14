package dev.berth.engine.baseline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much was known of files that are gone and of which nothing is known to have come, by their
 * names.
 *
 * @param sought of those that would have been checked: nothing is left of that
 * @param elsewhere of the others, which may be where nothing was checked: that stays
 */
public record Losses(Map<String, Integer> sought, Map<String, Integer> elsewhere) {
  static Losses of(List<Entry> entries, Held held) {
    Set<Key> moved = new HashSet<>();
    for (Move each : held.moved()) {
      moved.add(each.from());
    }
    Losses losses = new Losses(new TreeMap<>(), new TreeMap<>());
    for (Entry each : entries) {
      boolean holds = !held.isOver(each) && !moved.contains(each.key());
      if (holds && !held.isJudged(each) && held.isGone(each)) {
        Map<String, Integer> known = held.isLost(each) ? losses.sought : losses.elsewhere;
        known.merge(held.missing(each), each.count(), Integer::sum);
      }
    }
    return losses;
  }
}
