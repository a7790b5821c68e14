package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells which files are others by new names, by their lines as git does: each is one of them at
 * most.
 */
final class Copies {
  /** A line that more new files have tells none of them from others. */
  private static final int MOST_FILES = 50;

  private final Contents before;
  private final Contents now;

  /** Worked out when the first is asked for. */
  private Map<String, String> copies;

  /** The copies of earlier files among those of today. */
  Copies(Contents before, Contents now) {
    this.before = before;
    this.now = now;
  }

  /** Two files that have half of their lines in common, or more. */
  private record Pair(String old, String fresh, int common) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byLines = Integer.compare(other.common, common);
      int byName = byLines != 0 ? byLines : Boolean.compare(other.isCalledSo(), isCalledSo());
      int byOld = byName != 0 ? byName : old.compareTo(other.old);
      return byOld != 0 ? byOld : fresh.compareTo(other.fresh);
    }

    private boolean isCalledSo() {
      return name(old).equals(name(fresh));
    }

    private static String name(String path) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /**
   * The name of the new file that an earlier one is; empty if there is none, or the earlier file is
   * not known.
   */
  String of(String file) {
    if (copies == null) {
      copies = chosen(pairs());
    }
    return copies.getOrDefault(file, "");
  }

  private static Map<String, String> chosen(List<Pair> pairs) {
    pairs.sort(null);
    Map<String, String> chosen = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair each : pairs) {
      if (!chosen.containsKey(each.old) && taken.add(each.fresh)) {
        chosen.put(each.old, each.fresh);
      }
    }
    return chosen;
  }

  private List<Pair> pairs() {
    Map<String, Map<String, Integer>> fresh = without(before, now);
    Map<String, List<String>> byLine = new HashMap<>();
    fresh.forEach(
        (name, lines) ->
            lines
                .keySet()
                .forEach(
                    line -> byLine.computeIfAbsent(line, each -> new ArrayList<>()).add(name)));
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, Map<String, Integer>> old : without(now, before).entrySet()) {
      Set<String> near = new HashSet<>();
      for (String line : old.getValue().keySet()) {
        List<String> files = byLine.getOrDefault(line, List.of());
        near.addAll(files.size() <= MOST_FILES ? files : List.of());
      }
      for (String name : near) {
        int common = common(old.getValue(), fresh.get(name));
        if (2 * common >= Math.max(count(old.getValue()), count(fresh.get(name)))) {
          pairs.add(new Pair(old.getKey(), name, common));
        }
      }
    }
    return pairs;
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

  private static int count(Map<String, Integer> lines) {
    int count = 0;
    for (int each : lines.values()) {
      count += each;
    }
    return count;
  }
}
