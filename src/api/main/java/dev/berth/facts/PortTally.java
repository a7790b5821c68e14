package dev.berth.facts;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often each port is in some ranges, asked for spans of ports in a few steps. */
public final class PortTally {
  private final List<PortRange> ranges;
  private final int[] firsts;
  private final int[] lasts;

  /** The sums of as many of the first ports, and of the last. */
  private final long[] firstSums;

  private final long[] lastSums;

  private PortTally(List<PortRange> ranges) {
    this.ranges = List.copyOf(ranges);
    this.firsts = new int[ranges.size()];
    this.lasts = new int[ranges.size()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = ranges.get(i).first();
      lasts[i] = ranges.get(i).last();
    }
    Arrays.sort(firsts);
    Arrays.sort(lasts);
    this.firstSums = sums(firsts);
    this.lastSums = sums(lasts);
  }

  /** The ports of ranges in any order, which may overlap. */
  public static PortTally of(List<PortRange> ranges) {
    return new PortTally(ranges);
  }

  private static long[] sums(int[] ports) {
    long[] sums = new long[ports.length + 1];
    for (int i = 0; i < ports.length; i++) {
      sums[i + 1] = sums[i] + ports[i];
    }
    return sums;
  }

  /** How many of some ports are in the ranges, each as often as it is. */
  public long count(PortRange some) {
    return upTo(some.last()) - upTo(some.first() - 1);
  }

  /** A range has ports up to this one from its first on, and none of those behind its last. */
  private long upTo(int port) {
    int begun = atMost(port, firsts);
    int ended = atMost(port - 1, lasts);
    long sinceFirst = (port + 1L) * begun - firstSums[begun];
    return sinceFirst - ((long) port * ended - lastSums[ended]);
  }

  private static int atMost(int port, int[] ports) {
    int low = 0;
    int high = ports.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (ports[middle] <= port) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The same ports and those of more ranges, each of them once. */
  public PortTally once(List<PortRange> more) {
    List<PortRange> all = new ArrayList<>(ranges);
    all.addAll(more);
    all.sort(null);
    List<PortRange> apart = new ArrayList<>();
    int next = PortRange.LOWEST;
    for (PortRange each : all) {
      if (each.last() >= next) {
        apart.add(new PortRange(Math.max(each.first(), next), each.last()));
        next = each.last() + 1;
      }
    }
    return new PortTally(apart);
  }
}
