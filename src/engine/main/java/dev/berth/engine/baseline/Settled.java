package dev.berth.engine.baseline;

import java.util.ArrayList;
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
  private final Map<Key, List<Old>> old = new HashMap<>();

  private final Map<Key, List<New>> news = new HashMap<>();

  /** A thing that an entry was in, with the host that it was on; that is empty if it had none. */
  private record Old(String path, String host) {}

  /**
   * A thing that a finding is in.
   *
   * @param host the one that it is on; empty if it has none
   * @param around what is on which host beside it
   * @param wasThere whether it was in its place before
   */
  private record New(String path, String host, Hosted around, boolean wasThere) {}

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
    List<Old> before = old(entry);
    List<New> things = news(finding);
    boolean one = isOfOneUnit(entry, finding);
    int other = 0;
    while (one
        && other < Math.min(things.size(), before.size())
        && things.get(other).path.equals(before.get(other).path)) {
      other++;
    }
    if (other >= things.size() || Names.isCounted(things.get(other).path)) {
      return false;
    }
    New thing = things.get(other);
    return thing.wasThere || other < before.size() && isElsewhere(before.get(other), thing);
  }

  /** Whether a thing is not what another one is called now: something else is on its host. */
  private static boolean isElsewhere(Old was, New is) {
    boolean same = was.host.isEmpty() || Hosted.areOne(was.host, is.host);
    return !same && is.around.isBeside(is.path, was.host);
  }

  /** The only environment of a file may be called by its name or not at all. */
  private static boolean isOfOneUnit(Key one, Key other) {
    boolean only = one.environment().isEmpty() || other.environment().isEmpty();
    return one.file().equals(other.file())
        && (only || one.environment().equals(other.environment()));
  }

  private List<Old> old(Key entry) {
    List<Old> things = old.get(entry);
    if (things == null) {
      things = new ArrayList<>();
      for (Key each : entry.things()) {
        things.add(new Old(each.path(), before.hosted(each).host(each.path())));
      }
      old.put(entry, things);
    }
    return things;
  }

  private List<New> news(Key finding) {
    List<New> things = news.get(finding);
    if (things == null) {
      things = new ArrayList<>();
      for (Key each : finding.things()) {
        Hosted around = now.hosted(each);
        boolean wasThere = there.contains(each) || before.hold(each);
        things.add(new New(each.path(), around.host(each.path()), around, wasThere));
      }
      news.put(finding, things);
    }
    return things;
  }
}
