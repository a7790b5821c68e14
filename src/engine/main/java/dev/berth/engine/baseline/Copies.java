package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Tells which files are others by new names, by their lines. */
final class Copies {
  private final Contents before;
  private final Contents now;

  /** Worked out when the first is asked for. */
  private Map<String, String> copies;

  /** The copies of earlier files among those of today. */
  Copies(Contents before, Contents now) {
    this.before = before;
    this.now = now;
  }

  /** Whether earlier files are known at all. */
  boolean areTold() {
    return !before.sources().isEmpty();
  }

  /**
   * The name of the new file that an earlier one is; empty if there is none, or the earlier file is
   * not known.
   */
  String of(String file) {
    if (copies == null) {
      copies = LineMatches.of(without(now, before), without(before, now), Copies::name);
    }
    return copies.getOrDefault(file, "");
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The lines of those files of one state that another one has not. */
  private static Map<String, Map<String, Integer>> without(Contents other, Contents own) {
    Map<String, Map<String, Integer>> lines = new TreeMap<>();
    own.sources()
        .forEach(
            (name, source) -> {
              if (!other.sources().containsKey(name)) {
                lines.put(name, lines(source));
              }
            });
    return lines;
  }

  /** How often each line comes that is not blank, wherever it starts. */
  static Map<String, Integer> lines(Source source) {
    return lines(source.text());
  }

  /** The same of a part of a file. */
  static Map<String, Integer> lines(String text) {
    Map<String, Integer> lines = new HashMap<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.merge(line, 1, Integer::sum));
    return lines;
  }

  /** How many lines two files have in common. */
  static int common(Map<String, Integer> one, Map<String, Integer> other) {
    int common = 0;
    for (Map.Entry<String, Integer> each : one.entrySet()) {
      common += Math.min(each.getValue(), other.getOrDefault(each.getKey(), 0));
    }
    return common;
  }
}
