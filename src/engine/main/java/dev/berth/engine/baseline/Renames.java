package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells what environments are called now, and where they are, by what is found in them. */
final class Renames {
  private final Map<Unit, Unit> now = new HashMap<>();

  /** Those that are found by their names, whatever is found in them. */
  private final Set<Unit> sure = new HashSet<>();

  /** An environment of a file. */
  record Unit(String file, String environment) implements Comparable<Unit> {
    static Unit of(Key key) {
      return new Unit(key.file(), key.environment());
    }

    @Override
    public int compareTo(Unit other) {
      int byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : environment.compareTo(other.environment);
    }

    /** In how many ways two are called alike. */
    private int likeness(Unit other) {
      boolean alike = !environment.isEmpty() && environment.equals(other.environment);
      int part = isPart(environment, other.environment) ? 1 : 0;
      int file = name().equals(other.name()) ? 2 : isPart(stem(), other.stem()) ? 1 : 0;
      return (alike ? 4 : part) + file;
    }

    /** Whether one name has the other one in it. */
    private static boolean isPart(String one, String other) {
      boolean both = !one.isEmpty() && !other.isEmpty();
      return both && (one.contains(other) || other.contains(one));
    }

    /** The name of the file without its ending. */
    private String stem() {
      int dot = name().lastIndexOf('.');
      return dot <= 0 ? name() : name().substring(0, dot);
    }

    private boolean isLike(Unit other) {
      boolean same = !environment.isEmpty() && environment.equals(other.environment);
      return same || file.equals(other.file);
    }

    private String name() {
      return file.substring(file.lastIndexOf('/') + 1);
    }
  }

  /**
   * One that is gone, one that it may be now, in how many places they agree, and how alike they
   * are.
   */
  private record Candidate(Unit gone, Unit unit, int agreeing, int likeness)
      implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int byCount = Integer.compare(other.agreeing, agreeing);
      int byName = byCount != 0 ? byCount : Integer.compare(other.likeness, likeness);
      int byGone = byName != 0 ? byName : gone.compareTo(other.gone);
      return byGone != 0 ? byGone : unit.compareTo(other.unit);
    }
  }

  /**
   * Gives each the name of the one that agrees with it in most places, and if possible no name to
   * two.
   *
   * @param gone the keys of entries that are gone with their environment
   * @param free the keys of findings that no entry knows
   * @param known what other entries are about, none of which is a new one
   * @param contents what is declared now
   */
  Renames(Set<Key> gone, Set<Key> free, Set<Unit> known, Contents contents) {
    findByName(gone, known, contents);
    Map<Key, List<Unit>> places = new HashMap<>();
    for (Key each : free) {
      if (!known.contains(Unit.of(each))) {
        places.computeIfAbsent(place(each), unknown -> new ArrayList<>()).add(Unit.of(each));
      }
    }
    Map<Unit, Map<Unit, Integer>> agreeing = new TreeMap<>();
    Set<Unit> named = new HashSet<>();
    Map<Unit, Set<Unit>> akin = new HashMap<>();
    for (Key each : gone) {
      Unit from = Unit.of(each);
      for (Unit unit : places.getOrDefault(place(each), List.of())) {
        agreeing.computeIfAbsent(from, unknown -> new TreeMap<>()).merge(unit, 1, Integer::sum);
        if (each.isOfNamed() || from.isLike(unit)) {
          akin.computeIfAbsent(from, unknown -> new HashSet<>()).add(unit);
        }
      }
      if (each.isOfNamed() || each.isOfNamedEnvironment()) {
        named.add(from);
      }
    }
    // Where names are known and none of them is there, it is another installation.
    named.retainAll(agreeing.keySet());
    for (Unit each : named) {
      agreeing.get(each).keySet().retainAll(akin.getOrDefault(each, Set.of()));
    }
    agreeing.keySet().removeAll(sure);
    choose(agreeing);
    followNames(gone, places);
    now.putAll(Splits.of(gone, places, now));
  }

  /** An environment that only one other file has is that one, if no entry knows of it there. */
  private void findByName(Set<Key> gone, Set<Unit> known, Contents contents) {
    for (Key each : gone) {
      List<Unit> bearing =
          each.isOfNamedEnvironment() ? contents.bearing(each.environment()) : List.of();
      if (bearing.size() == 1 && !known.contains(bearing.get(0))) {
        now.put(Unit.of(each), bearing.get(0));
        sure.add(Unit.of(each));
      }
    }
  }

  /** Whether the environment of a key is found by its name. */
  boolean isFound(Key old) {
    return sure.contains(Unit.of(old));
  }

  /** What agrees in no place is known by its name, if only one other file has it now. */
  private void followNames(Set<Key> gone, Map<Key, List<Unit>> places) {
    Map<String, Set<Unit>> byName = new HashMap<>();
    for (List<Unit> units : places.values()) {
      for (Unit each : units) {
        byName.computeIfAbsent(each.environment, unknown -> new HashSet<>()).add(each);
      }
    }
    for (Key each : gone) {
      Set<Unit> called = byName.getOrDefault(each.environment(), Set.of());
      if (each.isOfKnownEnvironment() && called.size() == 1) {
        now.putIfAbsent(Unit.of(each), called.iterator().next());
      }
    }
  }

  private static Key place(Key key) {
    return key.anywhere();
  }

  private void choose(Map<Unit, Map<Unit, Integer>> agreeing) {
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<Unit, Map<Unit, Integer>> each : agreeing.entrySet()) {
      for (Map.Entry<Unit, Integer> unit : each.getValue().entrySet()) {
        Unit gone = each.getKey();
        int likeness = gone.likeness(unit.getKey());
        candidates.add(new Candidate(gone, unit.getKey(), unit.getValue(), likeness));
      }
    }
    candidates.sort(null);
    // Each goes as well by what it would be called without others in its file.
    Set<String> named = new HashSet<>();
    for (Candidate each : candidates) {
      named.addAll(each.unit.environment.isEmpty() ? Set.of() : Set.of(each.unit.file));
    }
    candidates.removeIf(each -> each.unit.environment.isEmpty() && named.contains(each.unit.file));
    Set<Unit> taken = new HashSet<>();
    for (Candidate each : candidates) {
      if (!now.containsKey(each.gone) && taken.add(each.unit)) {
        now.put(each.gone, each.unit);
      }
    }
    // Files may also become one.
    for (Candidate each : candidates) {
      now.putIfAbsent(each.gone, each.unit);
    }
  }

  /** The same key where its environment is now. */
  Key now(Key key) {
    Unit unit = now.getOrDefault(Unit.of(key), Unit.of(key));
    return key.in(unit.file).of(unit.environment);
  }
}
