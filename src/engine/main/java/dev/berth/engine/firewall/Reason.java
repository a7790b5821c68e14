package dev.berth.engine.firewall;

import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Comparator<Need> BY_PLACE =
      Comparator.comparing((Need need) -> need.place().file())
          .thenComparing(need -> need.place().number());

  Reason {
    sources = List.copyOf(sources);
    places = List.copyOf(places);
  }

  /** The reasons of some needs in their order, each with all who connect for it, by their lines. */
  static List<Reason> of(List<Need> needs) {
    Map<Why, List<Need>> byWhy = new LinkedHashMap<>();
    for (Need each : needs) {
      byWhy.computeIfAbsent(each.why(), why -> new ArrayList<>()).add(each);
    }
    List<Reason> reasons = new ArrayList<>();
    for (Map.Entry<Why, List<Need>> each : byWhy.entrySet()) {
      each.getValue().sort(BY_PLACE);
      Set<String> sources = new LinkedHashSet<>();
      Set<Line> places = new LinkedHashSet<>();
      for (Need need : each.getValue()) {
        sources.add(need.source());
        places.add(need.place());
      }
      reasons.add(new Reason(each.getKey(), List.copyOf(sources), List.copyOf(places)));
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
