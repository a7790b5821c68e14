package dev.berth.firewall;

import dev.berth.network.Address;
import dev.berth.network.Block;
import java.util.List;

/** What generated rules do with connections over TCP, as far as they speak of addresses. */
interface Filter {
  /** What becomes of a connection. */
  enum Verdict {
    ACCEPT,
    DROP,
    /** No rule speaks of it. */
    ALONE
  }

  /**
   * What becomes of a connection.
   *
   * @param host the name of the machine that it goes to
   */
  Verdict of(Address from, String host, Address to, int port);

  /** A rule; the first that matches decides. */
  record Line(List<Block> from, List<Block> to, List<int[]> ports, Verdict verdict) {
    boolean matches(Address source, Address target, int port) {
      boolean there = false;
      for (int[] each : ports) {
        there |= each[0] <= port && port <= each[1];
      }
      return there && holds(from, source) && holds(to, target);
    }

    private static boolean holds(List<Block> blocks, Address address) {
      return blocks.isEmpty() || blocks.stream().anyMatch(each -> each.contains(address));
    }
  }

  static Verdict first(List<Line> lines, Address from, Address to, int port) {
    for (Line each : lines) {
      if (each.matches(from, to, port)) {
        return each.verdict();
      }
    }
    return Verdict.ALONE;
  }

  /** {@code 9443} or {@code 9501-9504}. */
  static int[] span(String text) {
    String[] ends = text.split("-");
    return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
  }
}
