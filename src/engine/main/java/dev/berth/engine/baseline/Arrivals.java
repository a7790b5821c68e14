package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the findings are that entries have moved to, as many as each entry says. */
final class Arrivals {
  private final Map<Key, Integer> left = new HashMap<>();

  Arrivals(List<Move> moves) {
    for (Move each : moves) {
      left.merge(each.to().key(), each.to().count(), Integer::sum);
    }
  }

  /** Takes a finding of a key; whether there was one left. */
  boolean take(Key key) {
    return left.merge(key, -1, Integer::sum) >= 0;
  }
}
