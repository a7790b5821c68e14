package dev.berth.engine.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Versions that fit some bounds: {@code >=0.2 <1.0}. A version without a sign fits itself only. */
record VersionRange(List<Bound> bounds) {
  private static final List<String> SIGNS = List.of(">=", "<=", ">", "<", "=");

  /** Numbers of a version. A number that is left out is zero. */
  private static final int NUMBERS = 3;

  private static final int LONGEST_NUMBER = 6;

  /** A sign, and the numbers behind it. */
  private record Bound(String sign, int[] version) {
    boolean holds(int[] other) {
      int order = Arrays.compare(other, version);
      return switch (sign) {
        case ">=" -> order >= 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case "<" -> order < 0;
        default -> order == 0;
      };
    }
  }

  /** Reads bounds that are parted by single blanks. */
  static Optional<VersionRange> parse(String text) {
    List<Bound> bounds = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      String sign = sign(word);
      Optional<int[]> version = version(word.substring(sign.length()));
      if (version.isEmpty()) {
        return Optional.empty();
      }
      bounds.add(new Bound(sign, version.get()));
    }
    return Optional.of(new VersionRange(List.copyOf(bounds)));
  }

  /** Whether a version fits; one that is no version does not. */
  boolean holds(String text) {
    Optional<int[]> version = version(text);
    for (Bound bound : bounds) {
      if (version.isEmpty() || !bound.holds(version.get())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<int[]> version(String text) {
    String[] parts = text.split("\\.", -1);
    int[] numbers = new int[NUMBERS];
    for (int i = 0; i < parts.length; i++) {
      if (i == NUMBERS || !isNumber(parts[i])) {
        return Optional.empty();
      }
      numbers[i] = Integer.parseInt(parts[i]);
    }
    return Optional.of(numbers);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST_NUMBER;
  }

  private static String sign(String word) {
    for (String sign : SIGNS) {
      if (word.startsWith(sign)) {
        return sign;
      }
    }
    return "";
  }
}
