package dev.berth.engine.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out which things of one side are those of the other. Which comes first in a file makes no
 * difference, nor which side is the earlier one.
 */
final class Pairing<T> {
  private final List<Pair<T>> pairs = new ArrayList<>();
  private final List<T> removed;
  private final List<T> added;

  /** A thing before and after. */
  record Pair<T>(T before, T after) {}

  Pairing(List<T> before, List<T> after) {
    this.removed = new ArrayList<>(before);
    this.added = new ArrayList<>(after);
  }

  /** What is known again by what things say of themselves. */
  static Pairing<Thing> of(List<Thing> before, List<Thing> after) {
    Pairing<Thing> pairing = new Pairing<>(sorted(before), sorted(after));
    // What is wholly the same is so without any name that it could be known by.
    pairing.pairEqual(each -> each.label() + Identity.of(each.traits()));
    List<Thing> all = new ArrayList<>(before);
    all.addAll(after);
    int firm = 0;
    int loose = 0;
    for (Thing each : all) {
      firm = Math.max(firm, each.firm().size());
      loose = Math.max(loose, each.loose().size());
    }
    for (int i = 0; i < firm; i++) {
      int at = i;
      pairing.pairEqual(each -> each.firm().get(at));
    }
    for (int i = 0; i < loose; i++) {
      int at = i;
      pairing.pairUnique(each -> each.loose().get(at));
    }
    return pairing;
  }

  private static List<Thing> sorted(List<Thing> things) {
    Map<Thing, String> said = new IdentityHashMap<>();
    things.forEach(each -> said.put(each, Identity.of(each.traits())));
    List<Thing> sorted = new ArrayList<>(things);
    sorted.sort(Comparator.comparing(Thing::label).thenComparing(said::get));
    return sorted;
  }

  List<Pair<T>> pairs() {
    return pairs;
  }

  /** What is only before. */
  List<T> removed() {
    return removed;
  }

  /** What is only after. */
  List<T> added() {
    return added;
  }

  /** Pairs what has the same key, the first with the first. An empty key is none. */
  void pairEqual(Function<T, String> key) {
    pair(key, Integer.MAX_VALUE);
  }

  /** Pairs what has a key that nothing else on its side has. */
  void pairUnique(Function<T, String> key) {
    pair(key, 1);
  }

  private void pair(Function<T, String> key, int most) {
    Map<String, Deque<T>> before = byKey(removed, key);
    Map<String, Deque<T>> after = byKey(added, key);
    Set<T> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (T each : removed) {
      Deque<T> mine = before.getOrDefault(key.apply(each), new ArrayDeque<>());
      Deque<T> theirs = after.getOrDefault(key.apply(each), new ArrayDeque<>());
      boolean fits = !theirs.isEmpty() && mine.size() <= most && theirs.size() <= most;
      if (fits) {
        T other = theirs.remove();
        pairs.add(new Pair<>(each, other));
        done.add(each);
        done.add(other);
      }
    }
    removed.removeIf(done::contains);
    added.removeIf(done::contains);
  }

  private Map<String, Deque<T>> byKey(List<T> things, Function<T, String> key) {
    Map<String, Deque<T>> byKey = new HashMap<>();
    for (T each : things) {
      String own = key.apply(each);
      if (!own.isEmpty()) {
        byKey.computeIfAbsent(own, any -> new ArrayDeque<>()).add(each);
      }
    }
    return byKey;
  }
}
