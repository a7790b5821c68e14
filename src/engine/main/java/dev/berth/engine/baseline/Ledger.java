package dev.berth.engine.baseline;

import dev.berth.engine.suppress.Day;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What is found, by the entries that know it. */
final class Ledger {
  private final Map<Key, Entry> valid = new HashMap<>();
  private final Set<Key> entered = new HashSet<>();

  /** What the environments of entries are called. */
  private final Map<Key, String> names = new HashMap<>();

  private final SharedPorts shared = new SharedPorts();
  private final Map<Key, Tally> found = new TreeMap<>();
  private final Contents contents;

  /** Entries of which nothing is found yet, with what files hold. */
  Ledger(List<Entry> entries, Contents contents, Supplier<Day> today) {
    this.contents = contents;
    for (Entry each : entries) {
      entered.add(each.key());
      names.put(each.key(), each.named().environment());
      shared.add(each.key());
      if (!each.terms().areOver(today)) {
        valid.put(each.key(), each);
      }
    }
  }

  /**
   * Counts a finding; whether it is known.
   *
   * @param keys all that it is known by, the first of which counts unless there is an entry
   * @param files all that it is in
   */
  boolean knows(List<Key> keys, Set<String> files) {
    Key key = keys.get(0);
    for (Key each : keys) {
      boolean known = entered.contains(each) && isAbout(each, keys);
      key = known && !entered.contains(key) ? each : key;
    }
    if (!entered.contains(key)) {
      key = shared.wider(keys).filter(wide -> isAbout(wide, keys)).orElse(key);
    }
    Tally tally = found.computeIfAbsent(key, unknown -> new Tally(keys));
    tally.add(files);
    Entry entry = valid.get(key);
    return entry != null && tally.count() <= entry.count();
  }

  /**
   * Whether the entry of a key may know a finding of these keys: that of an environment that was
   * the only one of its file is about no other that came to stand beside it.
   */
  private boolean isAbout(Key entry, List<Key> keys) {
    Key named = entry.of(names.getOrDefault(entry, ""));
    boolean about = named.equals(entry) || !contents.haveEnvironment(named);
    for (Key each : keys) {
      about |= each.environment().equals(named.environment());
    }
    return about;
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
