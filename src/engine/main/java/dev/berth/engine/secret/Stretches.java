package dev.berth.engine.secret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects stretches of a text in any order, overlapping or not. */
final class Stretches {
  private final List<int[]> found = new ArrayList<>();

  void add(int from, int to) {
    if (from < to) {
      found.add(new int[] {from, to});
    }
  }

  /** All of them in the order of the text; those that overlap or touch are one. */
  SecretPlaces places() {
    int[][] sorted = found.toArray(new int[0][]);
    Arrays.sort(sorted, new ByStart());
    int[] froms = new int[sorted.length];
    int[] tos = new int[sorted.length];
    int count = 0;
    for (int[] each : sorted) {
      if (count > 0 && each[0] <= tos[count - 1]) {
        tos[count - 1] = Math.max(tos[count - 1], each[1]);
      } else {
        froms[count] = each[0];
        tos[count++] = each[1];
      }
    }
    return new SecretPlaces(Arrays.copyOf(froms, count), Arrays.copyOf(tos, count));
  }

  /** A class of its own, because a lambda takes longer to make than all the rest here. */
  private static final class ByStart implements Comparator<int[]> {
    @Override
    public int compare(int[] one, int[] another) {
      return Integer.compare(one[0], another[0]);
    }
  }
}
