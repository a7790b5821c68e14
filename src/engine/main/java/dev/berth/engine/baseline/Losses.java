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
 * @param foreign of those that the baseline is not for: nothing is left of that, either
 * @param elsewhere of the others, which may be where nothing was checked: that stays
 */
public record Losses(
    Map<String, Integer> sought, Map<String, Integer> foreign, Map<String, Integer> elsewhere) {
  static Losses of(List<Entry> entries, Held held) {
    Set<Key> moved = new HashSet<>();
    for (Move each : held.moved()) {
      moved.add(each.from());
    }
    Sight sight = held.sight();
    Losses losses = new Losses(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (Entry each : entries) {
      boolean holds = !held.isOver(each) && !moved.contains(each.key());
      if (holds && !sight.isJudged(each) && sight.isGone(each)) {
        losses.of(each, sight).merge(sight.missing(each), each.count(), Integer::sum);
      }
    }
    return losses;
  }

  private Map<String, Integer> of(Entry entry, Sight sight) {
    Map<String, Integer> lost = sight.isLost(entry) ? sought : elsewhere;
    return sight.isForeign(entry) ? foreign : lost;
  }
}
