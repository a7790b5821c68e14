package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows entries to where their findings are now. */
final class Moves {
  /** The findings that no entry knows, and no entry has moved to. */
  private final Map<Key, Tally> free;

  /** By all that findings are known by, what they are in {@link #free}. */
  private final Map<Key, Key> known = new HashMap<>();

  /** Those that stand at the old place of an entry in a file of another name. */
  private final Set<Key> kept = new HashSet<>();

  private final Renames renames;

  /**
   * Follows entries one after the other.
   *
   * @param free the findings that no entry knows; they are taken out as entries move to them
   * @param gone the keys of entries whose files are not there any more
   * @param files those of all entries
   */
  Moves(Map<Key, Tally> free, Set<Key> gone, Set<String> files) {
    this.free = free;
    for (Map.Entry<Key, Tally> each : free.entrySet()) {
      for (Key key : each.getValue().keys()) {
        known.putIfAbsent(key, each.getKey());
      }
    }
    this.renames = new Renames(gone, known.keySet(), files);
    for (Key each : gone) {
      Key there = known.get(now(each));
      if (there != null) {
        kept.add(there);
      }
    }
  }

  /** An entry moves as a whole or not at all, and never grows by it. */
  Optional<Entry> of(Entry entry) {
    Key there = now(entry.key());
    Key same = known.get(there);
    if (same != null && free.containsKey(same)) {
      return Optional.of(moved(entry, there, free.remove(same)));
    }
    for (Map.Entry<Key, Tally> each : free.entrySet()) {
      for (Key key : each.getValue().keys()) {
        if (!kept.contains(each.getKey()) && key.isSameElsewhere(there)) {
          free.remove(each.getKey());
          return Optional.of(moved(entry, key, each.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static Entry moved(Entry entry, Key to, Tally tally) {
    return entry.counting(Math.min(entry.count(), tally.count())).at(to, tally.with(to));
  }

  private Key now(Key key) {
    return key.in(renames.now(key.file()));
  }
}
