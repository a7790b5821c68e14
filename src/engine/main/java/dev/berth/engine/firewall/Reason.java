package dev.berth.engine.firewall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why something has to be let through.
 *
 * @param sources what connects
 * @param places the lines that need it
 */
record Reason(Why why, List<String> sources, List<Line> places) {
  /** How many of many are named. */
  private static final int SOME = 3;

  Reason {
    sources = List.copyOf(sources);
    places = List.copyOf(places);
  }

  /** The reasons of some needs, each with all who connect for it, in the order of the needs. */
  static List<Reason> of(List<Need> needs) {
    Map<Why, Set<String>> sources = new LinkedHashMap<>();
    Map<Why, Set<Line>> places = new LinkedHashMap<>();
    for (Need each : needs) {
      sources.computeIfAbsent(each.why(), why -> new LinkedHashSet<>()).add(each.source());
      places.computeIfAbsent(each.why(), why -> new LinkedHashSet<>()).add(each.place());
    }
    List<Reason> reasons = new ArrayList<>();
    for (Map.Entry<Why, Set<String>> each : sources.entrySet()) {
      Why why = each.getKey();
      reasons.add(new Reason(why, List.copyOf(each.getValue()), List.copyOf(places.get(why))));
    }
    return reasons;
  }

  /** {@code node "nm1" to the registration port of server "sf1" (P3), prod.yaml:12}. */
  String text() {
    return connection() + ", " + Line.few(places);
  }

  /** {@code node "nm1" to the registration port of server "sf1" (P3)}. */
  String connection() {
    return some(sources) + " to " + why.text();
  }

  /** The first few of many words. */
  static String some(List<String> words) {
    if (words.size() <= SOME + 1) {
      return String.join(", ", words);
    }
    String few = String.join(", ", words.subList(0, SOME));
    return few + " and " + (words.size() - SOME) + " more";
  }
}
