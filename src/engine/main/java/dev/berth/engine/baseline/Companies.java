package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What shares ports with what, by rule: all of them are held against one, which may change. */
final class Companies {
  /** Among more, nobody asks who is whose partner. */
  private static final int MOST = 20;

  private final Map<String, Map<Thing, Set<Thing>>> byRule = new HashMap<>();

  /** Worked out once for all of them. */
  private final Map<String, Map<Thing, Set<Thing>>> known = new HashMap<>();

  /** Something in an environment. */
  record Thing(Source source, String environment, String path) {
    private Key key(Function<Source, String> files) {
      return new Key(files.apply(source), environment, path, "", "");
    }
  }

  /** Notes that two things share ports by a rule. */
  void add(String rule, Thing one, Thing other) {
    Map<Thing, Set<Thing>> pairs = byRule.computeIfAbsent(rule, unknown -> new HashMap<>());
    pairs.computeIfAbsent(one, unknown -> new LinkedHashSet<>()).add(other);
    pairs.computeIfAbsent(other, unknown -> new LinkedHashSet<>()).add(one);
  }

  /**
   * The company of two things that were noted, once all were.
   *
   * @param files what keys call a file
   */
  Company of(String rule, Thing one, Thing other, Function<Source, String> files) {
    Map<Thing, Set<Thing>> all = known.computeIfAbsent(rule, unknown -> new HashMap<>());
    if (!all.containsKey(one)) {
      Set<Thing> company = reached(one, byRule.get(rule));
      company.forEach(each -> all.put(each, company));
    }
    if (all.get(one).size() > MOST) {
      return Company.NONE;
    }
    Set<Key> keys = new LinkedHashSet<>();
    all.get(one).forEach(each -> keys.add(each.key(files)));
    return new Company(List.of(one.key(files), other.key(files)), keys);
  }

  private static Set<Thing> reached(Thing first, Map<Thing, Set<Thing>> pairs) {
    Set<Thing> reached = new LinkedHashSet<>(List.of(first));
    Deque<Thing> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      for (Thing each : new ArrayList<>(pairs.get(next.remove()))) {
        if (reached.add(each)) {
          next.add(each);
        }
      }
    }
    return reached;
  }
}
