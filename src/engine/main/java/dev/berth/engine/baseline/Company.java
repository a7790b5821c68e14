package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The things that share ports in a finding: which of them it is told of may change, and what they
 * are called.
 *
 * @param pair the two that it is told of
 * @param all those that share ports with these, or with others that do; itself among them
 */
record Company(List<Key> pair, Set<Key> all) {
  /** That of a finding that is known by all that it is about. */
  static final Company NONE = new Company(List.of(), Set.of());

  /** All beside the thing that a key is about. */
  List<Key> beside(Key key) {
    return without(key, all);
  }

  /** The one that it is told with. */
  List<Key> partner(Key key) {
    return without(key, pair);
  }

  private static List<Key> without(Key key, Collection<Key> things) {
    List<Key> beside = new ArrayList<>();
    for (Key each : things) {
      beside.addAll(areOne(each, thing(key)) ? List.of() : List.of(each));
    }
    return beside;
  }

  /** The thing that a key is about. */
  static Key thing(Key key) {
    return new Key(key.file(), key.environment(), Key.thing(key.path()), "", "");
  }

  /** Whether two are one thing, whatever number of environments its file has. */
  private static boolean areOne(Key one, Key other) {
    boolean only = one.environment().isEmpty() || other.environment().isEmpty();
    boolean same = only || one.environment().equals(other.environment());
    return same && one.of("").unnumbered().equals(other.of("").unnumbered());
  }

  /** Whether a thing is one of all. */
  boolean has(Key thing) {
    boolean has = false;
    for (Key each : all) {
      has |= areOne(each, thing);
    }
    return has;
  }
}
