package dev.berth.network;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/** Puts together what the lists that a connection passes do with the same ports. */
final class Passages {
  private Passages() {}

  /**
   * What two lists do, one behind the other: what one denies is denied, by the first that does;
   * else what is unknown of one is unknown. Of two that let through, one with a rule is named.
   */
  static List<Passage> both(List<Passage> earlier, List<Passage> later) {
    List<Passage> both = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < earlier.size() && j < later.size()) {
      PortRange one = earlier.get(i).ports();
      PortRange other = later.get(j).ports();
      add(weightier(earlier.get(i), later.get(j)).of(one.intersection(other)), both);
      i += one.last() <= other.last() ? 1 : 0;
      j += other.last() <= one.last() ? 1 : 0;
    }
    return both;
  }

  private static Passage weightier(Passage earlier, Passage later) {
    if (earlier.outcome() == later.outcome()) {
      boolean allowed = earlier.outcome() == Outcome.ALLOWED;
      return allowed && later.rule().isPresent() ? later : earlier;
    }
    boolean first = earlier.outcome() == Outcome.DENIED || later.outcome() == Outcome.ALLOWED;
    return first ? earlier : later;
  }

  /** Adds a passage behind those of lower ports; what the same decided alike is one. */
  static void add(Passage next, List<Passage> passages) {
    int end = passages.size() - 1;
    if (end >= 0 && passages.get(end).isLike(next)) {
      PortRange ports = new PortRange(passages.get(end).ports().first(), next.ports().last());
      passages.set(end, next.of(ports));
    } else {
      passages.add(next);
    }
  }
}
