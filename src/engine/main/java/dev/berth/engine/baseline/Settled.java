package dev.berth.engine.baseline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was in its place before, so that it is no new name of something else. */
final class Settled {
  /** The things that entries are about and that are in their places. */
  private final Set<Key> there = new HashSet<>();

  private final Contents before;

  /** Knows what was declared in files when the entries were written, as far as that is known. */
  Settled(Contents before) {
    this.before = before;
  }

  /** Adds what an entry is about, or what is above that, as far as it is in its place now. */
  void add(Key entry, Contents now) {
    for (Key each : entry.things()) {
      if (now.hold(each)) {
        there.add(each);
      }
    }
  }

  /** Whether what a finding is about was there. */
  boolean has(Key finding) {
    List<Key> things = finding.things();
    boolean old = !things.isEmpty() && there.contains(things.get(things.size() - 1));
    return old || before.hold(finding);
  }

  /** Whether a finding is in another thing than an entry was, and in one that was there. */
  boolean hasOther(Key entry, Key finding) {
    List<Key> old = entry.things();
    List<Key> things = finding.things();
    int same = 0;
    while (same < Math.min(things.size(), old.size())
        && things.get(same).path().equals(old.get(same).path())) {
      same++;
    }
    if (same == things.size() || Names.isCounted(things.get(same).path())) {
      return false;
    }
    return there.contains(things.get(same)) || before.hold(things.get(same));
  }
}
