package dev.berth.model;

import java.util.Optional;

/** A Spotfire version by its first two numbers; service packs do not change ports. */
public record Version(int major, int minor) implements Comparable<Version> {

  /** Reads {@code 14.6}, {@code 14.6.1} or {@code 14}, whose minor is then 0. */
  public static Optional<Version> parse(String text) {
    int[] numbers = new int[2];
    int count = 0;
    for (String part : text.split("\\.", -1)) {
      if (part.length() > 6 || !Digits.areAll(part)) {
        return Optional.empty();
      }
      if (count < numbers.length) {
        numbers[count] = Integer.parseInt(part);
      }
      count++;
    }
    return Optional.of(new Version(numbers[0], numbers[1]));
  }

  /**
   * What a text that is no version starts with, as people write it: {@code v12.0}, {@code 12.0.1
   * HF-003}, {@code 12,0}; nothing if that is no version either.
   */
  public static Optional<Version> guess(String text) {
    int from = text.startsWith("v") || text.startsWith("V") ? 1 : 0;
    int to = from;
    while (to < text.length() && "0123456789.,".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    String start = text.substring(from, to).replace(',', '.');
    return parse(start.endsWith(".") ? start.substring(0, start.length() - 1) : start);
  }

  public boolean atLeast(Version other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Version other) {
    int byMajor = Integer.compare(major, other.major);
    return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
  }

  /** Written out, because what the language writes for a record is slow the first time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Version that && major == that.major && minor == that.minor;
  }

  @Override
  public int hashCode() {
    return 31 * major + minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
