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
 * @param namesakes the names in it that several of them have
 * @param mixed what would be all, were the things of one name one thing
 */
record Company(List<Key> pair, Set<Key> all, Set<Key> namesakes, Set<Key> mixed) {
  /** That of a finding that is known by all that it is about. */
  static final Company NONE = new Company(List.of(), Set.of(), Set.of(), Set.of());

  /** All beside the thing that a key is about; another one of its name is among them. */
  List<Key> beside(Key key) {
    List<Key> beside = without(key, all);
    for (Key each : namesakes) {
      beside.addAll(areOne(each, thing(key)) ? List.of(each) : List.of());
    }
    return beside;
  }

  /** The one that it is told with. */
  List<Key> partner(Key key) {
    return isOfNamesakes() ? pair.subList(0, 1) : without(key, pair);
  }

  private boolean isOfNamesakes() {
    Key one = pair.get(0);
    return one.equals(pair.get(1)) && namesakes.contains(one);
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

  /** Whether one of some things is beside that of a key. */
  boolean hasOneOf(List<Key> things, Key key) {
    boolean has = false;
    for (Key each : beside(key)) {
      has |= isAmong(each, things);
    }
    return has;
  }

  /**
   * Whether an earlier berth may have known two of one name by these things: it took all things of
   * a name for one, which is not beside itself, but beside what any of them shares ports with.
   */
  boolean isOfNamesakesBeside(List<Key> things) {
    boolean may = isOfNamesakes() && !isAmong(pair.get(0), things);
    for (Key each : things) {
      may &= isAmong(each, mixed);
    }
    return may;
  }

  private static boolean isAmong(Key thing, Collection<Key> things) {
    boolean among = false;
    for (Key each : things) {
      among |= areOne(each, thing);
    }
    return among;
  }
}
