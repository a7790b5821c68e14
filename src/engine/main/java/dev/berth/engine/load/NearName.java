package dev.berth.engine.load;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
final class NearName {
  private static final int LONGEST = 64;
  private static final int MOST = 1_000;

  private NearName() {}

  /** The nearest of some names, if one differs in no more than a third of its letters. */
  static Optional<String> of(String name, Collection<String> names) {
    String nearest = null;
    int least = Math.min((name.length() + 2) / 3 + 1, name.length());
    int tried = 0;
    for (String each : names) {
      if (name.length() > LONGEST || each.length() > LONGEST || tried++ == MOST) {
        continue;
      }
      int distance = distance(name, each);
      if (distance < least || distance == least && nearest != null && each.compareTo(nearest) < 0) {
        least = distance;
        nearest = each;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
