package dev.berth.model;

import java.util.Optional;

/** Two ports meant as a range, as they were declared: the first may be greater than the last. */
public record DeclaredRange(int first, int last) {
  public boolean isReversed() {
    return first > last;
  }

  /** The range, unless its ends are the wrong way round. */
  public Optional<PortRange> range() {
    return isReversed() ? Optional.empty() : Optional.of(new PortRange(first, last));
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
