package dev.berth.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A span of TCP ports, both ends included. 1 ≤ first ≤ last ≤ 65535. */
public record PortRange(int first, int last) implements Comparable<PortRange> {
  public static final int LOWEST = 1;
  public static final int HIGHEST = 65535;

  /** Below this port, only a privileged process may listen on most systems. */
  public static final int FIRST_UNPRIVILEGED = 1024;

  private static final int LONGEST = Integer.toString(HIGHEST).length();

  public PortRange {
    if (first < LOWEST || last < first || last > HIGHEST) {
      throw new IllegalArgumentException("port range " + first + "-" + last);
    }
  }

  public static PortRange of(int port) {
    return new PortRange(port, port);
  }

  /** Reads a port in plain decimal digits, the only spelling that everybody reads alike. */
  public static Optional<Integer> parsePort(String text) {
    boolean plain = text.length() <= LONGEST && Digits.areAll(text) && text.charAt(0) != '0';
    int port = plain ? Integer.parseInt(text) : 0;
    return port >= LOWEST && port <= HIGHEST ? Optional.of(port) : Optional.empty();
  }

  public boolean contains(int port) {
    return first <= port && port <= last;
  }

  public boolean overlaps(PortRange other) {
    return first <= other.last && other.first <= last;
  }

  /** The ports that both have; they must overlap. */
  public PortRange intersection(PortRange other) {
    return new PortRange(Math.max(first, other.first), Math.min(last, other.last));
  }

  /** Those of its ports that another range does not have, in order: none, one or two ranges. */
  public List<PortRange> without(PortRange other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<PortRange> left = new ArrayList<>();
    if (first < other.first) {
      left.add(new PortRange(first, other.first - 1));
    }
    if (other.last < last) {
      left.add(new PortRange(other.last + 1, last));
    }
    return left;
  }

  public boolean isSingle() {
    return first == last;
  }

  @Override
  public int compareTo(PortRange other) {
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
  }

  // What the compiler would generate makes a dozen classes when it is first asked, at each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof PortRange ports && first == ports.first && last == ports.last;
  }

  @Override
  public int hashCode() {
    return HIGHEST * first + last;
  }

  /** {@code 9443} or {@code 5701-5704}. */
  @Override
  public String toString() {
    return isSingle() ? Integer.toString(first) : first + "-" + last;
  }
}
