package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Tells texts that have half of their lines in common, or more, as git does: each is one of the
 * others at most.
 */
final class LineMatches {
  /** A line that more texts have tells none of them from others. */
  private static final int MOST_TEXTS = 50;

  private LineMatches() {}

  /** Two texts that are alike. */
  private record Pair(String old, String fresh, int common, boolean isCalledSo)
      implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byLines = Integer.compare(other.common, common);
      int byName = byLines != 0 ? byLines : Boolean.compare(other.isCalledSo, isCalledSo);
      int byOld = byName != 0 ? byName : old.compareTo(other.old);
      return byOld != 0 ? byOld : fresh.compareTo(other.fresh);
    }
  }

  /**
   * What texts are called now, by what they were called before.
   *
   * @param old how often each line comes in each text, as {@link Copies#lines} counts
   * @param called what of a name weighs where lines do not
   */
  static Map<String, String> of(
      Map<String, Map<String, Integer>> old,
      Map<String, Map<String, Integer>> fresh,
      UnaryOperator<String> called) {
    Map<String, List<String>> byLine = new HashMap<>();
    for (Map.Entry<String, Map<String, Integer>> each : new TreeMap<>(fresh).entrySet()) {
      for (String line : each.getValue().keySet()) {
        byLine.computeIfAbsent(line, unknown -> new ArrayList<>()).add(each.getKey());
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, Map<String, Integer>> each : old.entrySet()) {
      Map<String, Integer> lines = each.getValue();
      Set<String> near = new HashSet<>();
      for (String line : lines.keySet()) {
        List<String> texts = byLine.getOrDefault(line, List.of());
        near.addAll(texts.size() <= MOST_TEXTS ? texts : List.of());
      }
      for (String name : near) {
        int common = Copies.common(lines, fresh.get(name));
        if (2 * common >= Math.max(count(lines), count(fresh.get(name)))) {
          boolean so = called.apply(each.getKey()).equals(called.apply(name));
          pairs.add(new Pair(each.getKey(), name, common, so));
        }
      }
    }
    return chosen(pairs);
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

  private static int count(Map<String, Integer> lines) {
    int count = 0;
    for (int each : lines.values()) {
      count += each;
    }
    return count;
  }
}
