package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.Map;

/** The lines of texts that are not blank, wherever they start, and how often each comes. */
record Lines(Map<String, Integer> counts) {
  static Lines of(String text) {
    Map<String, Integer> counts = new HashMap<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> counts.merge(line, 1, Integer::sum));
    return new Lines(counts);
  }

  /** How many two texts have in common. */
  int common(Lines other) {
    int common = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      common += Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0));
    }
    return common;
  }

  /** How many there are. */
  int size() {
    int size = 0;
    for (int each : counts.values()) {
      size += each;
    }
    return size;
  }
}
