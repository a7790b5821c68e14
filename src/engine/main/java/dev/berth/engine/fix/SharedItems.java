package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What findings at one place say that two places share: ports and spans of them, or names. */
final class SharedItems {
  private final List<String> items = new ArrayList<>();

  void add(Diagnostic finding) {
    items.addAll(items(finding));
  }

  /** Whether a finding shares nothing more, but perhaps less of a span. */
  boolean hold(Diagnostic finding) {
    boolean hold = true;
    for (String each : items(finding)) {
      hold &= items.contains(each) || isPartOfOne(each);
    }
    return hold;
  }

  private boolean isPartOfOne(String item) {
    Optional<PortRange> part = ports(item);
    boolean is = false;
    for (String each : part.isPresent() ? items : List.<String>of()) {
      Optional<PortRange> all = ports(each);
      is |= all.isPresent() && all.get().overlaps(part.get()) && isWithin(part.get(), all.get());
    }
    return is;
  }

  private static boolean isWithin(PortRange part, PortRange all) {
    return part.intersection(all).equals(part);
  }

  /** A port, or a span of them; nothing if it is a name. */
  private static Optional<PortRange> ports(String item) {
    int dash = item.indexOf('-');
    Optional<Integer> first = PortRange.parsePort(dash < 0 ? item : item.substring(0, dash));
    Optional<Integer> last = PortRange.parsePort(item.substring(dash + 1));
    boolean are = first.isPresent() && last.isPresent() && first.get() <= last.get();
    return are ? Optional.of(new PortRange(first.get(), last.get())) : Optional.empty();
  }

  private static List<String> items(Diagnostic finding) {
    List<String> items = new ArrayList<>();
    String what = finding.shared().isPresent() ? finding.shared().get().what() : "";
    int from = 0;
    for (int comma = what.indexOf(", "); comma >= 0; comma = what.indexOf(", ", from)) {
      items.add(what.substring(from, comma));
      from = comma + 2;
    }
    items.add(what.substring(from));
    return items;
  }
}
