package dev.berth.network;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Rules by one of their ends. */
final class Sides {
  private final Map<End, List<Ruling>> byEnd = new IdentityHashMap<>();
  private final Map<Standing, List<Ruling>> known = new IdentityHashMap<>();

  void add(End end, Ruling ruling) {
    byEnd.putIfAbsent(end, new ArrayList<>());
    byEnd.get(end).add(ruling);
  }

  /** Those whose end is or may be about a machine. */
  List<Ruling> about(Standing standing) {
    List<Ruling> about = known.get(standing);
    if (about == null) {
      about = new ArrayList<>();
      for (End end : standing.ends()) {
        about.addAll(byEnd.getOrDefault(end, List.of()));
      }
      known.put(standing, about);
    }
    return about;
  }
}
