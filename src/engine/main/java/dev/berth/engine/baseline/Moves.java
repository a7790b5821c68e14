package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows entries to where their findings are now. */
final class Moves {
  /** The findings that no entry knows, and no entry has moved to. */
  private final Map<Key, Tally> free;

  /** What files that are gone are called now, where anything of them stands at its old place. */
  private final Map<String, String> renamed = new HashMap<>();

  /** The findings that stand at the old place of an entry in a file of another name. */
  private final Set<Key> kept = new TreeSet<>();

  /**
   * @param free the findings that no entry knows; they are taken out as entries move to them
   * @param gone the keys of entries whose files are not there any more
   */
  Moves(Map<Key, Tally> free, Set<Key> gone) {
    this.free = free;
    Map<Key, String> places = new TreeMap<>();
    free.keySet().forEach(each -> places.putIfAbsent(each.in(""), each.file()));
    for (Key each : gone) {
      String file = places.get(each.in(""));
      if (file != null) {
        renamed.putIfAbsent(each.file(), file);
      }
    }
    gone.forEach(each -> kept.add(each.in(now(each))));
    kept.retainAll(free.keySet());
  }

  /** An entry moves as a whole or not at all, and never grows by it. */
  Optional<Entry> of(Entry entry) {
    Optional<Key> place = place(entry.key());
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Tally tally = free.remove(place.get());
    int count = Math.min(entry.count(), tally.count());
    return Optional.of(entry.counting(count).at(place.get(), tally.with()));
  }

  private Optional<Key> place(Key key) {
    String file = now(key);
    if (kept.contains(key.in(file))) {
      return Optional.of(key.in(file));
    }
    for (Key each : free.keySet()) {
      if (!kept.contains(each) && each.isSameElsewhere(key, file)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private String now(Key key) {
    return renamed.getOrDefault(key.file(), key.file());
  }
}
