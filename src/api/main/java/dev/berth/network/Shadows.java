package dev.berth.network;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a list that never decide. Of those before a rule, only the ones are asked whose ends
 * may hold its own.
 */
final class Shadows {
  private final List<Ruling> rulings;
  private final Standings standings;

  /** The places of rules in the list, by their ends, as far as the list has been gone through. */
  private final Map<End, List<Integer>> bySource = new IdentityHashMap<>();

  private final Map<End, List<Integer>> byTarget = new IdentityHashMap<>();

  Shadows(List<Ruling> rulings, Standings standings) {
    this.rulings = rulings;
    this.standings = standings;
  }

  /** Each with the first rule that is in its way, in the order of the list. */
  List<Shadow> all() {
    List<Shadow> shadows = new ArrayList<>();
    for (int i = 0; i < rulings.size(); i++) {
      Ruling ruling = rulings.get(i);
      int before = firstOver(ruling);
      if (before < i) {
        shadows.add(new Shadow(ruling.rule, rulings.get(before).rule));
      }
      add(ruling.from, i, bySource);
      add(ruling.to, i, byTarget);
    }
    return shadows;
  }

  private static void add(End end, int place, Map<End, List<Integer>> places) {
    places.putIfAbsent(end, new ArrayList<>());
    places.get(end).add(place);
  }

  /** The place of the first rule that surely matches all that one may match; else the highest. */
  private int firstOver(Ruling ruling) {
    List<List<Integer>> sources = places(ruling.from, bySource);
    List<List<Integer>> targets = places(ruling.to, byTarget);
    int first = Integer.MAX_VALUE;
    for (List<Integer> places : size(sources) < size(targets) ? sources : targets) {
      for (int place : places) {
        if (place < first && rulings.get(place).covers(ruling)) {
          first = place;
        }
      }
    }
    return first;
  }

  private List<List<Integer>> places(End end, Map<End, List<Integer>> byEnd) {
    List<List<Integer>> places = new ArrayList<>();
    for (End each : standings.mayCover(end)) {
      places.add(byEnd.getOrDefault(each, List.of()));
    }
    return places;
  }

  private static int size(List<List<Integer>> places) {
    int size = 0;
    for (List<Integer> each : places) {
      size += each.size();
    }
    return size;
  }
}
