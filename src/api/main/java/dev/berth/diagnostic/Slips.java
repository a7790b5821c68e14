package dev.berth.diagnostic;

/**
 * Counts how many letters are added, dropped, changed or swapped with their neighbour between two
 * names, and how much work that was.
 */
final class Slips {
  private int work;
  private int[] beforeLast = new int[0];
  private int[] last = new int[0];
  private int[] row = new int[0];

  /** Steps so far: letters that were read and pairs of letters that were compared. */
  int work() {
    return work;
  }

  void add(int steps) {
    work += steps;
  }

  /** The slips between two names, or more than {@code most} if there are more. */
  int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    start(b.length());
    boolean lastIsOver = false;
    for (int i = 1; i <= a.length(); i++) {
      boolean over = fill(a, i, b, most) > most;
      // A swap reaches back two rows, so that one alone does not decide.
      if (over && lastIsOver) {
        return most + 1;
      }
      lastIsOver = over;
    }
    return last[b.length()];
  }

  private void start(int length) {
    if (row.length <= length) {
      beforeLast = new int[length + 1];
      last = new int[length + 1];
      row = new int[length + 1];
    }
    for (int j = 0; j <= length; j++) {
      last[j] = j;
    }
  }

  /**
   * Fills the next row near the diagonal, beyond which all is more than enough; gives its least.
   */
  private int fill(String a, int i, String b, int most) {
    int from = Math.max(1, i - most);
    int to = Math.min(b.length(), i + most);
    row[from - 1] = from == 1 ? i : most + 1;
    int least = row[from - 1];
    for (int j = from; j <= to; j++) {
      row[j] = cheapest(a, i, b, j, j == i + most ? most + 1 : last[j]);
      least = Math.min(least, row[j]);
    }
    work += Math.max(0, to - from + 1);
    int[] oldest = beforeLast;
    beforeLast = last;
    last = row;
    row = oldest;
    return least;
  }

  private int cheapest(String a, int i, String b, int j, int above) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(above, row[j - 1]) + 1;
    least = Math.min(least, last[j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
  }
}
