package dev.berth.facts;

import dev.berth.model.PortRange;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which ports of a machine are taken, and by whom: the first taker of a port keeps it. Taking n
 * ranges costs O(n log n), however they overlap.
 */
final class TakenPorts<T> {
  private final TreeMap<Integer, Segment<T>> segments = new TreeMap<>();
  private final TreeMap<Integer, Integer> runs = new TreeMap<>();

  /** Ports up to {@code last} that one taker has. */
  private record Segment<T>(int last, T taker) {}

  /** Who has the lowest taken port of a range. */
  Optional<T> takerIn(PortRange ports) {
    Map.Entry<Integer, Segment<T>> below = segments.floorEntry(ports.first());
    if (below != null && below.getValue().last >= ports.first()) {
      return Optional.of(below.getValue().taker);
    }
    Map.Entry<Integer, Segment<T>> above = segments.ceilingEntry(ports.first());
    boolean within = above != null && above.getKey() <= ports.last();
    return within ? Optional.of(above.getValue().taker) : Optional.empty();
  }

  /** Gives those ports of a range that are still free to a taker. */
  void take(PortRange ports, T taker) {
    int at = ports.first();
    while (at <= ports.last()) {
      Map.Entry<Integer, Integer> run = runs.floorEntry(at);
      if (run != null && run.getValue() >= at) {
        at = run.getValue() + 1;
      } else {
        int last = Math.min(ports.last(), beforeNextRun(at));
        segments.put(at, new Segment<>(last, taker));
        at = last + 1;
      }
    }
    cover(ports.first(), ports.last());
  }

  private int beforeNextRun(int port) {
    Integer next = runs.higherKey(port);
    return next == null ? PortRange.HIGHEST : next - 1;
  }

  /** Joins the runs of taken ports that a range meets, so that no later range visits them all. */
  private void cover(int first, int last) {
    int start = first;
    int end = last;
    Map.Entry<Integer, Integer> run = runs.floorEntry(last);
    while (run != null && run.getValue() >= first) {
      start = Math.min(start, run.getKey());
      end = Math.max(end, run.getValue());
      runs.remove(run.getKey());
      run = runs.floorEntry(last);
    }
    runs.put(start, end);
  }
}
