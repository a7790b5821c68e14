package dev.berth.engine.diff;

import dev.berth.model.DeclaredRange;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of ports.
 *
 * @param spans in ascending order; between two of them is at least one port that is not in the set
 */
record Ports(List<PortRange> spans) {
  Ports {
    spans = List.copyOf(spans);
  }

  /** The ports of some ranges, one in another perhaps; what is the wrong way round holds none. */
  static Ports of(List<DeclaredRange> ranges) {
    List<PortRange> sorted = new ArrayList<>();
    ranges.forEach(each -> each.range().ifPresent(sorted::add));
    sorted.sort(null);
    List<PortRange> spans = new ArrayList<>();
    for (PortRange each : sorted) {
      int end = spans.size() - 1;
      if (end >= 0 && each.first() <= spans.get(end).last() + 1) {
        int last = Math.max(spans.get(end).last(), each.last());
        spans.set(end, new PortRange(spans.get(end).first(), last));
      } else {
        spans.add(each);
      }
    }
    return new Ports(spans);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  boolean isAll() {
    return spans.equals(List.of(new PortRange(PortRange.LOWEST, PortRange.HIGHEST)));
  }

  /** Whether some port is in both. */
  boolean meets(Ports other) {
    int at = 0;
    for (PortRange each : spans) {
      while (at < other.spans.size() && other.spans.get(at).last() < each.first()) {
        at++;
      }
      if (at < other.spans.size() && other.spans.get(at).overlaps(each)) {
        return true;
      }
    }
    return false;
  }

  /** The ports that the other one does not have. */
  Ports without(Ports other) {
    List<PortRange> rest = new ArrayList<>();
    int at = 0;
    for (PortRange each : spans) {
      int first = each.first();
      while (at < other.spans.size() && other.spans.get(at).last() < first) {
        at++;
      }
      for (int i = at; i < other.spans.size() && other.spans.get(i).overlaps(each); i++) {
        PortRange taken = other.spans.get(i);
        if (first < taken.first()) {
          rest.add(new PortRange(first, taken.first() - 1));
        }
        first = taken.last() + 1;
      }
      if (first <= each.last()) {
        rest.add(new PortRange(first, each.last()));
      }
    }
    return new Ports(rest);
  }

  /** {@code 80, 8000-8999}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (PortRange each : spans) {
      text.append(text.isEmpty() ? "" : ", ").append(each);
    }
    return text.toString();
  }
}
