package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was in its place before, so that it is no new name of something else. */
final class Settled {
  /** The things that entries are about and that are in their places. */
  private final Set<Key> there = new HashSet<>();

  private final Contents before;
  private final Contents now;

  /** Worked out once: each finding may be held against each entry. */
  private final Map<Key, List<Key>> things = new HashMap<>();

  private final Map<Key, Boolean> known = new HashMap<>();

  /**
   * Knows what is declared in files now, and what was when the entries were written, as far as that
   * is known.
   */
  Settled(Contents before, Contents now) {
    this.before = before;
    this.now = now;
  }

  /** Adds what an entry is about, or what is above that, as far as it is in its place now. */
  void add(Key entry) {
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
    List<Key> old = things(entry);
    List<Key> things = things(finding);
    boolean one = isOfOneUnit(entry, finding);
    int other = 0;
    while (one
        && other < Math.min(things.size(), old.size())
        && things.get(other).path().equals(old.get(other).path())) {
      other++;
    }
    if (other >= things.size() || Names.isCounted(things.get(other).path())) {
      return false;
    }
    boolean moved = other < old.size() && isElsewhere(old.get(other), things.get(other));
    return moved
        || known.computeIfAbsent(
            things.get(other), thing -> there.contains(thing) || before.hold(thing));
  }

  /** Whether a thing is not what another one is called now: something else is on its host. */
  private boolean isElsewhere(Key was, Key is) {
    String host = before.hosted(was).host(was.path()).orElse("");
    Hosted hosted = now.hosted(is);
    boolean same = host.isEmpty() || hosted.host(is.path()).orElse("").equals(host);
    return !same && hosted.isBeside(is.path(), host);
  }

  /** The only environment of a file may be called by its name or not at all. */
  private static boolean isOfOneUnit(Key one, Key other) {
    boolean only = one.environment().isEmpty() || other.environment().isEmpty();
    return one.file().equals(other.file())
        && (only || one.environment().equals(other.environment()));
  }

  private List<Key> things(Key key) {
    return things.computeIfAbsent(key, Key::things);
  }
}
