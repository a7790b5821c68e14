package dev.berth.engine.baseline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Keys in their order, by something that they have in common with others. */
final class KeyIndex {
  private final Map<Key, Deque<Key>> keys = new HashMap<>();

  void add(Key key, Key way) {
    keys.computeIfAbsent(way, unknown -> new ArrayDeque<>()).add(key);
  }

  /** Those that were added by a way, each of which may be removed for good. */
  Collection<Key> all(Key way) {
    return keys.getOrDefault(way, new ArrayDeque<>());
  }
}
