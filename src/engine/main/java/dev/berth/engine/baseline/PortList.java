package dev.berth.engine.baseline;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ports that two things share, as an entry has them: {@code 80, 5701-5704}. */
record PortList(List<PortRange> ranges) {
  private static final String BETWEEN = ", ";
  private static final int DIGITS = 5;

  /** Reads a list as it is written; nothing if a text is none. */
  static Optional<PortList> parse(String text) {
    List<PortRange> ranges = new ArrayList<>();
    for (String part : text.split(BETWEEN, -1)) {
      int hyphen = part.indexOf('-');
      String last = part.substring(hyphen + 1);
      Optional<Integer> from = PortRange.parsePort(hyphen < 0 ? part : part.substring(0, hyphen));
      Optional<Integer> to = PortRange.parsePort(last);
      if (from.isEmpty() || to.isEmpty() || from.get() > to.get()) {
        return Optional.empty();
      }
      ranges.add(new PortRange(from.get(), to.get()));
    }
    return Optional.of(new PortList(ranges));
  }

  /** Whether a text is written as a list is, as schema/baseline.schema.json has it. */
  static boolean isWritten(String text) {
    for (String part : text.split(BETWEEN, -1)) {
      int hyphen = part.indexOf('-');
      boolean from = hyphen < 0 || isNumber(part.substring(0, hyphen));
      if (!from || !isNumber(part.substring(hyphen + 1))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is written as a single port is. */
  static boolean isNumber(String text) {
    boolean number = !text.isEmpty() && text.length() <= DIGITS && text.charAt(0) != '0';
    for (int i = 0; i < text.length(); i++) {
      number &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return number;
  }

  /** Whether one text is a list of ports that all are in the list that another one is. */
  static boolean isPart(String some, String all) {
    Optional<PortList> whole = parse(all);
    Optional<PortList> part = whole.isPresent() ? parse(some) : Optional.empty();
    return part.isPresent() && whole.get().holds(part.get());
  }

  private boolean holds(PortList part) {
    for (PortRange each : part.ranges) {
      boolean held = false;
      for (PortRange range : ranges) {
        held |= range.contains(each.first()) && range.contains(each.last());
      }
      if (!held) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value of this hash is one of several ports. */
  static boolean hasOne(String hash, String several) {
    for (PortRange range : parse(several).map(PortList::ranges).orElse(List.of())) {
      for (int port = range.first(); port <= range.last(); port++) {
        boolean single = String.valueOf(port).equals(several);
        if (!single && ValueHash.of(port).equals(hash)) {
          return true;
        }
      }
    }
    return false;
  }
}
