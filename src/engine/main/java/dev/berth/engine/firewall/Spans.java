package dev.berth.engine.firewall;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/** Spans of ports. */
final class Spans {
  private Spans() {}

  /** The same ports as the fewest spans, in order. */
  static List<PortRange> joined(List<PortRange> some) {
    List<PortRange> inOrder = new ArrayList<>(some);
    inOrder.sort(null);
    List<PortRange> joined = new ArrayList<>();
    for (PortRange each : inOrder) {
      int last = joined.size() - 1;
      if (last >= 0 && each.first() <= joined.get(last).last() + 1) {
        PortRange before = joined.get(last);
        joined.set(last, new PortRange(before.first(), Math.max(before.last(), each.last())));
      } else {
        joined.add(each);
      }
    }
    return joined;
  }

  /** Some ports without others. */
  static List<PortRange> without(List<PortRange> some, List<PortRange> others) {
    List<PortRange> left = new ArrayList<>(some);
    for (PortRange other : others) {
      List<PortRange> rest = new ArrayList<>();
      for (PortRange each : left) {
        rest.addAll(each.without(other));
      }
      left = rest;
    }
    return left;
  }

  /** {@code 9080, 9501-9504}. */
  static String text(List<PortRange> ports, String separator) {
    List<String> words = new ArrayList<>();
    ports.forEach(each -> words.add(each.toString()));
    return String.join(separator, words);
  }
}
