package dev.berth.engine.baseline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How much was known of files that are gone and of which nothing is known to have come. */
public final class Losses {
  /** Why nothing is known of them. */
  public enum Why {
    /** They would have been checked: nothing is left of what was known. */
    GONE,
    /** The baseline is not for them: nothing is left of that, either. */
    FOREIGN,
    /** They may be where nothing was checked: what was known stays. */
    UNCHECKED,
    /** They may be what could not be read: that stays, too. */
    UNREAD
  }

  /** Why nothing is left of what was known. */
  static final Set<Why> ARE_SURE = Set.of(Why.GONE, Why.FOREIGN);

  private final Map<Why, Map<String, Integer>> counts = new EnumMap<>(Why.class);

  private Losses() {
    for (Why each : Why.values()) {
      counts.put(each, new TreeMap<>());
    }
  }

  static Losses of(Held held) {
    Sight sight = held.sight();
    Losses losses = new Losses();
    for (Entry each : held.entries()) {
      boolean holds = !held.isOver(each) && !held.isMoved(each);
      if (holds && !sight.isJudged(each) && sight.isGone(each)) {
        losses.counts.get(sight.why(each)).merge(sight.missing(each), each.count(), Integer::sum);
      }
    }
    return losses;
  }

  /** How many findings were known of each file, by its name. */
  public Map<String, Integer> of(Why why) {
    return counts.get(why);
  }
}
