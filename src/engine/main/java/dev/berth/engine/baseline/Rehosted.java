package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what is said of an address that leads to a host of another name now. */
final class Rehosted {
  /** By rule and place, what is found there. */
  private final KeyIndex placed = new KeyIndex();

  private final Map<Key, Tally> free;
  private final HostChanges hosts;
  private final Ends ends;
  private final Partners partners;

  /**
   * Looks into what no entry knows.
   *
   * @param free that
   * @param before what was declared, by what it came to be called
   */
  Rehosted(Map<Key, Tally> free, Contents before, Contents contents) {
    this.free = free;
    this.hosts = new HostChanges(before.scalars(), contents.scalars());
    this.ends = new Ends(before, contents);
    this.partners = new Partners(before, contents);
    for (Map.Entry<Key, Tally> each : free.entrySet()) {
      for (Key name : each.getValue().names(each.getKey())) {
        placed.add(each.getKey(), name.spot());
      }
    }
  }

  /**
   * The findings of some entries, by the keys of these: of all that a rule finds at a place, or of
   * none, because one of more or fewer may be any of them.
   */
  Map<Key, Key> of(List<Entry> entries) {
    Map<Key, List<Entry>> groups = new TreeMap<>();
    for (Entry each : entries) {
      Key spot = hosts.now(each.key()).spot();
      groups.computeIfAbsent(spot, unknown -> new ArrayList<>()).add(each);
    }
    Map<Key, Key> found = new HashMap<>();
    for (Map.Entry<Key, List<Entry>> each : groups.entrySet()) {
      List<Entry> group = each.getValue();
      group.sort(Comparator.comparing(Entry::key));
      List<Key> there = List.copyOf(new TreeSet<>(placed.all(each.getKey())));
      boolean all = there.size() == group.size() && haveOneAnswer(group);
      for (int i = 0; all && i < group.size(); i++) {
        if (isAt(group.get(i), there.get(i))) {
          found.put(group.get(i).key(), there.get(i));
        }
      }
    }
    return found;
  }

  /** Whether it is all one which of some entries knows what. */
  private static boolean haveOneAnswer(List<Entry> group) {
    boolean one = true;
    for (Entry each : group) {
      one &= each.terms().equals(group.get(0).terms());
    }
    return one;
  }

  private boolean isAt(Entry entry, Key found) {
    Key old = entry.key();
    Tally tally = free.get(found);
    return ends.areSame(old, found)
        && tally.with(found).equals(entry.with())
        && tally.mayBe(entry, partners)
        && hosts.areOne(old, found.of(old.environment()), tally.isOfHost());
  }
}
