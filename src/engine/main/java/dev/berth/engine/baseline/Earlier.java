package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was found in the files of a run as they were earlier. */
public final class Earlier {
  private final Map<Key, Integer> counts = new HashMap<>();
  private final Set<String> files;
  private final Set<String> obscure;

  /**
   * Notes what was found.
   *
   * @param found each once
   * @param files the names of all files that were checked
   * @param obscure the names of those in which something could not be read
   */
  public Earlier(List<Diagnostic> found, Judged judged, Set<String> files, Set<String> obscure) {
    this.files = Set.copyOf(files);
    this.obscure = Set.copyOf(obscure);
    List<Diagnostic> comparable = comparable(found, judged);
    Keys keys = new Keys(comparable);
    for (Diagnostic each : comparable) {
      // What is wrong with configurations is of today in either run.
      if (files.contains(name(each))) {
        counts.merge(keys.of(each, Source::name).get(0), 1, Integer::sum);
      }
    }
  }

  /**
   * The files, sorted by name, in which something could not be read as they were, and in which
   * there is something now that looks new.
   */
  public List<String> obscure(List<Diagnostic> reported) {
    Set<String> names = new TreeSet<>();
    for (Diagnostic each : reported) {
      if (obscure.contains(name(each))) {
        names.add(name(each));
      }
    }
    return List.copyOf(names);
  }

  /**
   * Those of the findings that are not new: the same was found before at the same place, wherever
   * its line is now. It may have come along from a file that is gone into one that was not there.
   *
   * @param found all findings of the run, each once, in their order
   * @param present the names of all files of the run
   * @return some of these very objects
   */
  public Set<Diagnostic> older(List<Diagnostic> found, Judged judged, Set<String> present) {
    List<Diagnostic> comparable = comparable(found, judged);
    Keys keys = new Keys(comparable);
    Map<Key, Integer> left = new HashMap<>(counts);
    Set<Diagnostic> older = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Diagnostic> strays = new ArrayList<>();
    for (Diagnostic each : comparable) {
      if (isTaken(keys.of(each, Source::name), left)) {
        older.add(each);
      } else {
        strays.add(each);
      }
    }
    Map<Key, Integer> gone = new HashMap<>();
    Set<Key> departed = strays.isEmpty() ? Set.of() : departed(left, judged);
    for (Map.Entry<Key, Integer> each : left.entrySet()) {
      if (!present.contains(each.getKey().file()) || departed.contains(each.getKey())) {
        gone.merge(each.getKey().in(""), each.getValue(), Integer::sum);
      }
    }
    SharedPorts shared = shared(left);
    for (Diagnostic each : strays) {
      List<Key> own = keys.of(each, Source::name);
      if (isTaken(moved(own), gone) || isPartTaken(own, shared, left)) {
        older.add(each);
      }
    }
    return older;
  }

  /** Those whose file is there, and does not have their environment any more. */
  private static Set<Key> departed(Map<Key, Integer> left, Judged judged) {
    Map<String, Set<Key>> byFile = new HashMap<>();
    for (Map.Entry<Key, Integer> each : left.entrySet()) {
      Key key = each.getKey();
      if (each.getValue() > 0 && !key.environment().isEmpty()) {
        byFile.computeIfAbsent(key.file(), unknown -> new HashSet<>()).add(key);
      }
    }
    Set<Key> departed = new HashSet<>();
    for (Source each : judged.sources()) {
      Set<Key> keys = byFile.getOrDefault(each.name(), Set.of());
      Set<String> there = keys.isEmpty() ? Set.of() : new Addresses(each).paths().keySet();
      for (Key key : keys) {
        if (!there.contains(key.environment())) {
          departed.add(key);
        }
      }
    }
    return departed;
  }

  /** The keys in files that were not there, in none. */
  private List<Key> moved(List<Key> keys) {
    List<Key> moved = new ArrayList<>();
    for (Key key : keys) {
      if (!files.contains(key.file())) {
        moved.add(key.in(""));
      }
    }
    return moved;
  }

  /** Who shares fewer ports than before does nothing new. */
  private static boolean isPartTaken(List<Key> keys, SharedPorts shared, Map<Key, Integer> left) {
    Optional<Key> wider = shared.wider(keys);
    boolean taken = wider.isPresent() && isTaken(List.of(wider.get()), left);
    if (taken && left.get(wider.get()) == 0) {
      shared.remove(wider.get());
    }
    return taken;
  }

  private static SharedPorts shared(Map<Key, Integer> left) {
    SharedPorts shared = new SharedPorts();
    for (Map.Entry<Key, Integer> each : new TreeMap<>(left).entrySet()) {
      if (each.getValue() > 0) {
        shared.add(each.getKey());
      }
    }
    return shared;
  }

  private static List<Diagnostic> comparable(List<Diagnostic> found, Judged judged) {
    List<Diagnostic> comparable = new ArrayList<>();
    for (Diagnostic each : found) {
      if (judged.canBeKnown(each.rule())) {
        comparable.add(each);
      }
    }
    return comparable;
  }

  /** Takes one of some keys, if one is left. */
  private static boolean isTaken(List<Key> keys, Map<Key, Integer> left) {
    for (Key key : keys) {
      int count = left.getOrDefault(key, 0);
      if (count > 0) {
        left.put(key, count - 1);
        return true;
      }
    }
    return false;
  }

  private static String name(Diagnostic finding) {
    return finding.span().source().name();
  }
}
