package dev.berth.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a wrong one was probably meant to be. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The known name closest to the given one; empty if none is close. */
  public static Optional<String> among(String given, Collection<String> known) {
    String best = null;
    int least = 1 + given.length() / 3;
    for (String each : known) {
      int distance = distance(given.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
      if (distance <= least && (best == null || distance < least)) {
        best = each;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        corner = above;
      }
    }
    return row[b.length()];
  }
}
