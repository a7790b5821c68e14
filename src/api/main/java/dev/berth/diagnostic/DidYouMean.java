package dev.berth.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which known name was meant by one that is not known. Case, hyphens, underscores and
 * blanks do not count; two swapped letters count as one slip; a beginning of at least three
 * letters, in the singular or plural, stands for the one name that starts so. The order of the
 * known names does not matter; among more than a thousand none is guessed.
 */
public final class DidYouMean {
  private static final int LONGEST = 100;

  /** Guessing among more names would cost more than it helps when many names are unknown. */
  private static final int MOST = 1_000;

  private static final int SHORTEST_BEGINNING = 3;

  private DidYouMean() {}

  /** The known name that is meant, if one is near enough. */
  public static Optional<String> among(String given, Collection<String> known) {
    String plain = plain(given);
    if (plain.isEmpty() || given.length() > LONGEST || known.size() > MOST) {
      return Optional.empty();
    }
    Optional<String> nearest = nearest(plain, known);
    return nearest.isPresent() ? nearest : byBeginning(singular(plain), known);
  }

  private static Optional<String> nearest(String plain, Collection<String> known) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      if (candidate.length() > LONGEST) {
        continue;
      }
      String other = plain(candidate);
      int slips = slips(plain, other);
      boolean nearer = slips < least || slips == least && candidate.compareTo(best) < 0;
      if (slips <= allowed(plain, other) && nearer) {
        best = candidate;
        least = slips;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String singular(String plain) {
    return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static Optional<String> byBeginning(String plain, Collection<String> known) {
    String found = null;
    for (String candidate : known) {
      if (plain.length() >= SHORTEST_BEGINNING && plain(candidate).startsWith(plain)) {
        if (found != null && !found.equals(candidate)) {
          return Optional.empty();
        }
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  /** One slip in short names, two in longer ones, and a third of the length of long ones. */
  private static int allowed(String a, String b) {
    int length = Math.max(a.length(), b.length());
    return length <= 2 ? 0 : length <= 4 ? 1 : Math.max(2, length / 3);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** How many letters are added, dropped, changed or swapped with their neighbour. */
  private static int slips(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 ? j : j == 0 ? i : cheapest(slips, a, i, b, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int cheapest(int[][] slips, String a, int i, String b, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
    least = Math.min(least, slips[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
