package dev.berth.engine.baseline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which of two states are one, where several may be: the likest first, each once. */
final class Matching {
  private Matching() {}

  /** Two that may be one. */
  record Pair<T extends Comparable<T>>(T old, T fresh, int likeness)
      implements Comparable<Pair<T>> {
    @Override
    public int compareTo(Pair<T> other) {
      int byLikeness = Integer.compare(other.likeness, likeness);
      int byOld = byLikeness != 0 ? byLikeness : old.compareTo(other.old);
      return byOld != 0 ? byOld : fresh.compareTo(other.fresh);
    }
  }

  /** What those of the old state are in the new one. */
  static <T extends Comparable<T>> Map<T, T> of(List<Pair<T>> pairs) {
    pairs.sort(null);
    Map<T, T> chosen = new LinkedHashMap<>();
    Set<T> taken = new HashSet<>();
    for (Pair<T> each : pairs) {
      if (!chosen.containsKey(each.old) && taken.add(each.fresh)) {
        chosen.put(each.old, each.fresh);
      }
    }
    return chosen;
  }
}
