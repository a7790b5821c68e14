package dev.berth.engine.baseline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What hangs together by pairs. */
final class Groups<T> {
  private final Map<T, Set<T>> pairs = new HashMap<>();

  /** Worked out once for all of a group. */
  private final Map<T, Set<T>> known = new HashMap<>();

  void add(T one, T other) {
    pairs.computeIfAbsent(one, unknown -> new LinkedHashSet<>()).add(other);
    pairs.computeIfAbsent(other, unknown -> new LinkedHashSet<>()).add(one);
  }

  /** The group of one that was added, once all pairs were. */
  Set<T> of(T one) {
    Set<T> group = known.get(one);
    if (group == null) {
      group = reached(one);
      for (T each : group) {
        known.put(each, group);
      }
    }
    return group;
  }

  private Set<T> reached(T first) {
    Set<T> reached = new LinkedHashSet<>(Set.of(first));
    Deque<T> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      for (T each : pairs.get(next.remove())) {
        if (reached.add(each)) {
          next.add(each);
        }
      }
    }
    return reached;
  }
}
