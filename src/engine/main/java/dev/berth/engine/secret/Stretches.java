package dev.berth.engine.secret;

import java.util.ArrayList;
import java.util.Arrays;
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
    int[][] sorted = found.toArray(int[][]::new);
    Arrays.sort(sorted, (a, b) -> Integer.compare(a[0], b[0]));
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
}
