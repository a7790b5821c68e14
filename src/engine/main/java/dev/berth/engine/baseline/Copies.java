package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Tells which files are others by new names, by their lines as git does. */
final class Copies {
  private final Contents before;
  private final Contents now;

  /** Worked out when one is asked for. */
  private final Map<String, String> copies = new HashMap<>();

  private final Map<String, Map<String, Integer>> lines = new TreeMap<>();

  /** The copies of earlier files among those of today. */
  Copies(Contents before, Contents now) {
    this.before = before;
    this.now = now;
  }

  /**
   * The name of the new file that has most lines of an earlier one, and at least half of those of
   * either; empty if there is none, or the earlier file is not known.
   */
  String of(String file) {
    return copies.computeIfAbsent(file, this::found);
  }

  private String found(String file) {
    Source source = before.sources().get(file);
    if (source == null) {
      return "";
    }
    Map<String, Integer> own = lines(source);
    String best = "";
    int most = 0;
    for (Map.Entry<String, Map<String, Integer>> each : fresh().entrySet()) {
      int common = common(own, each.getValue());
      boolean half = 2 * common >= Math.max(count(own), count(each.getValue()));
      if (half && common > most) {
        best = each.getKey();
        most = common;
      }
    }
    return best;
  }

  /** The lines of the files that were not there. */
  private Map<String, Map<String, Integer>> fresh() {
    if (lines.isEmpty()) {
      now.sources()
          .forEach(
              (name, source) -> {
                if (!before.sources().containsKey(name)) {
                  lines.put(name, lines(source));
                }
              });
    }
    return lines;
  }

  /** How often each line comes that is not blank, wherever it starts. */
  private static Map<String, Integer> lines(Source source) {
    Map<String, Integer> lines = new HashMap<>();
    source
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.merge(line, 1, Integer::sum));
    return lines;
  }

  private static int common(Map<String, Integer> one, Map<String, Integer> other) {
    int common = 0;
    for (Map.Entry<String, Integer> each : one.entrySet()) {
      common += Math.min(each.getValue(), other.getOrDefault(each.getKey(), 0));
    }
    return common;
  }

  private static int count(Map<String, Integer> lines) {
    int count = 0;
    for (int each : lines.values()) {
      count += each;
    }
    return count;
  }
}
