package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the findings of entries are that are not where these say. */
final class Following {
  /** By the keys of the entries. */
  private final Map<Key, Entry> moves = new HashMap<>();

  private final Set<Key> left;

  /** Follows entries, once all is found. */
  Following(
      List<Entry> entries,
      Ledger ledger,
      Sight sight,
      Heirs heirs,
      Contents before,
      Contents contents) {
    Moves all = Moves.of(entries, ledger.found(), heirs, before, contents);
    List<Entry> gone = new ArrayList<>(entries);
    gone.removeIf(each -> !sight.isGone(each));
    gone.forEach(each -> all.along(each).ifPresent(to -> moves.put(each.key(), to)));
    gone.removeIf(each -> moves.containsKey(each.key()));
    // What is still there has no other name; else another one might be followed to it.
    gone.sort(Comparator.comparing(each -> !all.isThere(each)));
    gone.forEach(each -> all.follow(each).ifPresent(to -> moves.put(each.key(), to)));
    left = all.left();
  }

  /** The entry where its findings are. */
  Optional<Entry> of(Entry entry) {
    return Optional.ofNullable(moves.get(entry.key()));
  }

  /** The findings that no entry has moved to. */
  Set<Key> left() {
    return left;
  }
}
