package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells what files that are gone are called now, by what is found in them. */
final class Renames {
  private final Map<String, String> now = new HashMap<>();

  /** A file that is gone, one that it may be now, and in how many places they agree. */
  private record Candidate(String gone, String file, int agreeing)
      implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int byCount = Integer.compare(other.agreeing, agreeing);
      int byName = byCount != 0 ? byCount : Boolean.compare(other.keepsName(), keepsName());
      int byGone = byName != 0 ? byName : gone.compareTo(other.gone);
      return byGone != 0 ? byGone : file.compareTo(other.file);
    }

    private boolean keepsName() {
      return name(gone).equals(name(file));
    }

    private static String name(String path) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /**
   * Gives each file the name of the one that agrees with it in most places, and no name to two.
   *
   * @param gone the keys of entries whose files are gone
   * @param free the keys of findings that no entry knows
   * @param known the files of all entries, none of which is a new one
   */
  Renames(Set<Key> gone, Set<Key> free, Set<String> known) {
    Map<Key, List<String>> places = new HashMap<>();
    for (Key each : free) {
      if (!known.contains(each.file())) {
        places.computeIfAbsent(each.in(""), unknown -> new ArrayList<>()).add(each.file());
      }
    }
    Map<String, Map<String, Integer>> agreeing = new TreeMap<>();
    for (Key each : gone) {
      for (String file : places.getOrDefault(each.in(""), List.of())) {
        agreeing
            .computeIfAbsent(each.file(), unknown -> new TreeMap<>())
            .merge(file, 1, Integer::sum);
      }
    }
    choose(agreeing);
  }

  private void choose(Map<String, Map<String, Integer>> agreeing) {
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Map<String, Integer>> each : agreeing.entrySet()) {
      for (Map.Entry<String, Integer> file : each.getValue().entrySet()) {
        candidates.add(new Candidate(each.getKey(), file.getKey(), file.getValue()));
      }
    }
    candidates.sort(null);
    Set<String> taken = new HashSet<>();
    for (Candidate each : candidates) {
      if (!now.containsKey(each.gone) && taken.add(each.file)) {
        now.put(each.gone, each.file);
      }
    }
    // Files may also become one.
    for (Candidate each : candidates) {
      now.putIfAbsent(each.gone, each.file);
    }
  }

  /** What a file is called now. */
  String now(String file) {
    return now.getOrDefault(file, file);
  }
}
