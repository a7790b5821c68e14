package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where the findings of entries are that are not where these say. */
final class Following {
  /** By the keys of the entries. */
  private final Map<Key, Entry> moves = new HashMap<>();

  private final Set<Key> left;

  /**
   * Follows entries, once all is found.
   *
   * @param contents what is declared now
   */
  Following(Held held, Ledger ledger, Heirs heirs, Past past, Contents contents) {
    Map<Key, Tally> free = new TreeMap<>(ledger.found());
    List<Entry> gone = new ArrayList<>();
    for (Entry each : held.entries()) {
      if (held.sight().isGone(each)) {
        gone.add(each);
      } else {
        free.remove(each.key());
      }
    }
    Map<Key, Entry> called = called(gone, free, past, contents);
    followHosts(gone, called, free, new Rehosted(free, past.before(), contents));
    List<Entry> asked = new ArrayList<>();
    held.entries().forEach(each -> asked.add(called.getOrDefault(each.key(), each)));
    Moves all = Moves.of(asked, free, heirs, past.before(), contents);
    gone.removeIf(each -> moves.containsKey(each.key()));
    gone.forEach(each -> note(each, all.along(called.get(each.key()))));
    gone.removeIf(each -> moves.containsKey(each.key()));
    // What is still there has no other name; else another one might be followed to it.
    gone.sort(Comparator.comparing(each -> !all.isThere(called.get(each.key()))));
    gone.forEach(each -> note(each, all.follow(called.get(each.key()))));
    this.left = all.left();
  }

  /**
   * What entries came to be called, by their keys. Those of which something is found there are
   * noted, and that is free no more.
   */
  private Map<Key, Entry> called(
      List<Entry> gone, Map<Key, Tally> free, Past past, Contents contents) {
    Partners partners = new Partners(past.before(), contents);
    KeyIndex known = new KeyIndex();
    free.forEach((key, tally) -> tally.keys().forEach(each -> known.add(key, each)));
    Map<Key, Entry> called = new HashMap<>();
    for (Entry each : gone) {
      Entry now = each.called(past.lineage());
      called.put(each.key(), now);
      boolean same = now.key().equals(each.key());
      for (Key there : same ? List.<Key>of() : known.all(now.key())) {
        Tally tally = free.get(there);
        if (tally != null && tally.mayBe(now, partners)) {
          moves.put(each.key(), Moves.moved(now, there, tally));
          free.remove(there);
          break;
        }
      }
    }
    return called;
  }

  /** Notes entries about addresses that lead to hosts of other names now. */
  private void followHosts(
      List<Entry> gone, Map<Key, Entry> called, Map<Key, Tally> free, Rehosted rehosted) {
    List<Entry> left = new ArrayList<>();
    for (Entry each : gone) {
      left.addAll(moves.containsKey(each.key()) ? List.of() : List.of(called.get(each.key())));
    }
    Map<Key, Key> found = rehosted.of(left);
    for (Entry each : gone) {
      Entry now = called.get(each.key());
      Key there = moves.containsKey(each.key()) ? null : found.get(now.key());
      if (there != null && free.containsKey(there)) {
        note(each, Optional.of(Moves.moved(now, there, free.remove(there))));
      }
    }
  }

  private void note(Entry entry, Optional<Entry> to) {
    to.ifPresent(moved -> moves.put(entry.key(), moved));
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
