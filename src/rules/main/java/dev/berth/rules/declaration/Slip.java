package dev.berth.rules.declaration;

/**
 * Tells a slip of the fingers from a number that somebody chose.
 *
 * <p>Three slips count, because hardly anybody chooses a port by them: two neighbouring digits
 * swapped (1343 for 1433), one digit dropped or typed twice (944 for 9443, 54432 for 5432), and the
 * wrong one of two neighbours doubled (1443 for 1433, 9433 for 9443; zeros are excepted, because
 * minimums such as 61101 are made with them).
 *
 * <p>What people do on purpose is no slip. They count up from a default (9444, 5433, 9502), so
 * another last digit alone never counts, and no other change of a single digit does either (9180,
 * 5801). They round (9510, 5710), so a number that ends in 0 never counts. They put a digit before
 * or behind (15432, 55432, 54322), so a doubled digit counts only inside. Numbers of three digits
 * are too close to each other for anything but a swap, those of two for any.
 */
final class Slip {
  private static final int LONG_ENOUGH = 4;
  private static final int SHORTEST = 3;

  private Slip() {}

  /** Whether {@code given} was probably meant to be {@code wanted}. */
  static boolean isOf(int given, int wanted) {
    String typed = Integer.toString(given);
    String meant = Integer.toString(wanted);
    if (given == wanted || given % 10 == 0 || meant.length() < SHORTEST) {
      return false;
    }
    if (typed.length() == meant.length()) {
      return isSwapped(typed, meant) || meant.length() >= LONG_ENOUGH && isMoved(typed, meant);
    }
    return meant.length() >= LONG_ENOUGH && (isDropped(typed, meant) || isDoubled(typed, meant));
  }

  private static boolean isSwapped(String typed, String meant) {
    int at = firstDifference(typed, meant);
    return at + 1 < meant.length()
        && typed.charAt(at) == meant.charAt(at + 1)
        && typed.charAt(at + 1) == meant.charAt(at)
        && typed.substring(at + 2).equals(meant.substring(at + 2));
  }

  /** Whether the doubled digit of one is the neighbour of that of the other: 433 for 443. */
  private static boolean isMoved(String typed, String meant) {
    int at = firstDifference(typed, meant);
    if (at == 0
        || at + 1 >= meant.length()
        || !typed.substring(at + 1).equals(meant.substring(at + 1))) {
      return false;
    }
    char before = meant.charAt(at - 1);
    char after = meant.charAt(at + 1);
    if (before == '0' || after == '0') {
      return false;
    }
    boolean doubledAfter = meant.charAt(at) == after && typed.charAt(at) == before;
    boolean doubledBefore = meant.charAt(at) == before && typed.charAt(at) == after;
    return doubledAfter || doubledBefore;
  }

  private static boolean isDropped(String typed, String meant) {
    return typed.length() + 1 == meant.length() && isWithout(typed, meant);
  }

  private static boolean isDoubled(String typed, String meant) {
    boolean inside = !typed.startsWith(meant) && !typed.endsWith(meant);
    if (typed.length() != meant.length() + 1 || !inside || !isWithout(meant, typed)) {
      return false;
    }
    int at = firstDifference(typed, meant);
    return typed.charAt(at) == typed.charAt(at - 1);
  }

  /** Whether {@code shorter} is {@code longer} without one of its digits. */
  private static boolean isWithout(String shorter, String longer) {
    int at = firstDifference(shorter, longer);
    return shorter.substring(at).equals(longer.substring(at + 1));
  }

  private static int firstDifference(String one, String another) {
    int at = 0;
    while (at < one.length() && at < another.length() && one.charAt(at) == another.charAt(at)) {
      at++;
    }
    return at;
  }
}
