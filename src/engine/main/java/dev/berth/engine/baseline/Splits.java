package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells where an environment is that was in one file with others which are elsewhere now, and that
 * has another name, as the things in it have: where all that was found in it is found again.
 */
final class Splits {
  /** One mistake is made in many installations. */
  private static final int FEWEST = 2;

  /** How often each is found in what is new, without names and places. */
  private final Map<Renames.Unit, Map<Key, Integer>> fresh = new TreeMap<>();

  /** What has an earlier name, or is to have one. */
  private final Set<Renames.Unit> taken = new HashSet<>();

  private final Set<String> takenFiles = new HashSet<>();

  /** The files of which something is elsewhere. */
  private final Set<String> split = new HashSet<>();

  private Splits(Map<Renames.Unit, Renames.Unit> now) {
    now.forEach(
        (from, to) -> {
          take(to);
          if (!from.file().equals(to.file())) {
            split.add(from.file());
          }
        });
  }

  private void take(Renames.Unit unit) {
    taken.add(unit);
    takenFiles.add(unit.file());
  }

  /**
   * What such environments are called now.
   *
   * @param gone the keys of entries that are gone with their environment
   * @param places where in new environments something is found
   * @param now what others are called
   */
  static Map<Renames.Unit, Renames.Unit> of(
      Set<Key> gone, Map<Key, List<Renames.Unit>> places, Map<Renames.Unit, Renames.Unit> now) {
    Splits splits = new Splits(now);
    places.forEach(
        (place, units) -> units.forEach(unit -> count(place.nameless(), unit, splits.fresh)));
    Map<Renames.Unit, Map<Key, Integer>> lost = new TreeMap<>();
    for (Key each : gone) {
      Renames.Unit unit = Renames.Unit.of(each);
      if (splits.split.contains(unit.file()) && !now.containsKey(unit)) {
        count(each.anywhere().nameless(), unit, lost);
      }
    }
    Map<Renames.Unit, Renames.Unit> found = new HashMap<>();
    lost.forEach((unit, known) -> splits.add(unit, known, found));
    return found;
  }

  private static void count(
      Key place, Renames.Unit unit, Map<Renames.Unit, Map<Key, Integer>> all) {
    all.computeIfAbsent(unit, unknown -> new HashMap<>()).merge(place, 1, Integer::sum);
  }

  private void add(
      Renames.Unit unit, Map<Key, Integer> known, Map<Renames.Unit, Renames.Unit> found) {
    List<Renames.Unit> alike = new ArrayList<>();
    for (Map.Entry<Renames.Unit, Map<Key, Integer>> each : fresh.entrySet()) {
      if (!isTaken(each.getKey()) && hasAll(known, each.getValue())) {
        alike.add(each.getKey());
      }
    }
    if (known.size() >= FEWEST && areOne(alike)) {
      found.put(unit, alike.get(0));
      take(alike.get(0));
    }
  }

  /** An environment without others in its file goes by two names, the first of which is empty. */
  private static boolean areOne(List<Renames.Unit> units) {
    boolean twice = units.size() == 2 && units.get(0).environment().isEmpty();
    return units.size() == 1 || twice && units.get(0).file().equals(units.get(1).file());
  }

  private boolean isTaken(Renames.Unit unit) {
    boolean only = unit.environment().isEmpty() && takenFiles.contains(unit.file());
    return only || taken.contains(unit) || taken.contains(new Renames.Unit(unit.file(), ""));
  }

  private static boolean hasAll(Map<Key, Integer> known, Map<Key, Integer> finds) {
    boolean all = true;
    for (Map.Entry<Key, Integer> each : known.entrySet()) {
      all &= finds.getOrDefault(each.getKey(), 0) >= each.getValue();
    }
    return all;
  }
}
