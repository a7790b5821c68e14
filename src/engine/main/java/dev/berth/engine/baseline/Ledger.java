package dev.berth.engine.baseline;

import dev.berth.engine.suppress.Day;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What is found, by the entries that know it. */
final class Ledger {
  private final Map<Key, Entry> valid = new HashMap<>();
  private final Set<Key> entered = new HashSet<>();

  /** What the environments of entries are called. */
  private final Map<Key, String> names = new HashMap<>();

  /** The entries about what has no name, by their keys without its numbers. */
  private final Map<Key, List<Entry>> numbered = new HashMap<>();

  private final SharedPorts shared = new SharedPorts();
  private final Spellings spellings = new Spellings();
  private final Map<Key, Tally> found = new TreeMap<>();
  private final Heirs heirs;

  /** Entries of which nothing is found yet, with what became of their environments. */
  Ledger(List<Entry> entries, Heirs heirs, Supplier<Day> today) {
    this.heirs = heirs;
    for (Entry each : entries) {
      entered.add(each.key());
      names.put(each.key(), each.named().environment());
      shared.add(each.key());
      spellings.add(each.key());
      if (!each.terms().areOver(today)) {
        valid.put(each.key(), each);
        addNumbered(each);
      }
    }
  }

  private void addNumbered(Entry entry) {
    Key plain = entry.key().unnumbered();
    if (!plain.equals(entry.key())) {
      numbered.computeIfAbsent(plain, unknown -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * Counts a finding; whether it is known.
   *
   * @param keys all that it is known by, the first of which counts unless there is an entry
   * @param files all that it is in
   */
  boolean knows(List<Key> keys, Set<String> files) {
    return add(own(keys), keys, files);
  }

  /** Counts a finding only if there is an entry for it; whether there is. */
  boolean meets(List<Key> keys, Set<String> files) {
    boolean meets = entered.contains(own(keys));
    return meets && add(own(keys), keys, files);
  }

  /**
   * Counts a finding that was counted and is not known as one of an entry that has findings left,
   * and differs in the numbers of what has no name; whether there is such an entry.
   */
  boolean knowsRenumbered(List<Key> keys, Set<String> files) {
    for (Key each : keys) {
      for (Entry entry : numbered.getOrDefault(each.unnumbered(), List.of())) {
        boolean left = count(entry) < entry.count() && isAbout(entry.key(), keys);
        if (left && mayBe(entry.key(), each)) {
          if (found.get(own(keys)).remove() == 0) {
            found.remove(own(keys));
          }
          return add(entry.key(), keys, files);
        }
      }
    }
    return false;
  }

  /** Whether the environment of an entry may be another one now: what is still there is not. */
  private boolean mayBe(Key entry, Key found) {
    return entry.environment().equals(found.environment())
        || !entry.isOfKnownEnvironment()
        || heirs.haveNot(entry);
  }

  private boolean add(Key key, List<Key> keys, Set<String> files) {
    Tally tally = found.computeIfAbsent(key, unknown -> new Tally(keys));
    tally.add(files);
    Entry entry = valid.get(key);
    return entry != null && tally.count() <= entry.count();
  }

  /** What a finding of these keys is counted as. */
  private Key own(List<Key> keys) {
    for (Key each : keys) {
      if (entered.contains(each) && isAbout(each, keys)) {
        return each;
      }
    }
    Optional<Key> like = spellings.other(keys);
    Optional<Key> known = like.isPresent() ? like : shared.wider(keys);
    return known.filter(each -> isAbout(each, keys)).orElse(stranger(keys));
  }

  /** The first key that is that of no entry, as no entry knows the finding. */
  private Key stranger(List<Key> keys) {
    for (Key each : keys) {
      if (!entered.contains(each)) {
        return each;
      }
    }
    return keys.get(0);
  }

  /**
   * Whether the entry of a key may know a finding of these keys: that of an environment that was
   * the only one of its file is about no other that came to stand beside it.
   */
  private boolean isAbout(Key entry, List<Key> keys) {
    Key named = entry.of(names.getOrDefault(entry, ""));
    boolean about = named.equals(entry);
    for (Key each : keys) {
      about |= each.environment().equals(named.environment());
    }
    return about || heirs.haveNot(named);
  }

  /** What is found, by the keys of entries or by others. */
  Map<Key, Tally> found() {
    return Collections.unmodifiableMap(found);
  }

  boolean isEntered(Key key) {
    return entered.contains(key);
  }

  /** How many findings of an entry there are. */
  int count(Entry entry) {
    Tally tally = found.get(entry.key());
    return tally == null ? 0 : Math.min(tally.count(), entry.count());
  }

  boolean isOver(Entry entry) {
    return !valid.containsKey(entry.key());
  }
}
