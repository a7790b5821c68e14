package dev.berth.engine.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * A step from one list of lines to another.
 *
 * @param old how many lines of the old list lie before it
 * @param changed how many of the new one
 */
record Step(Kind kind, int old, int changed) {
  /** How far ahead a line is looked for that both lists have. */
  private static final int AHEAD = 100;

  /** What becomes of a line. */
  enum Kind {
    SAME(' '),
    REMOVED('-'),
    ADDED('+');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    /** What marks it in a difference. */
    char sign() {
      return sign;
    }
  }

  /** All steps: fixes change single lines, and seldom drop one, so that a short look will do. */
  static List<Step> between(List<String> old, List<String> changed) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < changed.size()) {
      int gap = i < old.size() && j < changed.size() ? gap(old, i, changed, j) : AHEAD;
      if (gap == 0) {
        steps.add(new Step(Kind.SAME, i++, j++));
        continue;
      }
      boolean drop = gap < AHEAD;
      int lines = drop ? gap : 1;
      for (int n = 0; n < lines && i < old.size(); n++) {
        steps.add(new Step(Kind.REMOVED, i++, j));
      }
      if (!drop && j < changed.size()) {
        steps.add(new Step(Kind.ADDED, i, j++));
      }
    }
    return inBlocks(steps);
  }

  /** How many old lines are gone before both lists go on alike; AHEAD if none are. */
  private static int gap(List<String> old, int i, List<String> changed, int j) {
    boolean shorter = old.size() - i > changed.size() - j;
    int most = shorter ? Math.min(AHEAD - 1, old.size() - i - 1) : 0;
    for (int gap = 0; gap <= most; gap++) {
      if (old.get(i + gap).equals(changed.get(j))) {
        return gap;
      }
    }
    return AHEAD;
  }

  /** What is removed in one place, then what is added there. */
  private static List<Step> inBlocks(List<Step> steps) {
    List<Step> sorted = new ArrayList<>();
    int at = 0;
    while (at < steps.size()) {
      int end = at;
      while (end < steps.size() && steps.get(end).kind != Kind.SAME) {
        end++;
      }
      addBlock(steps.subList(at, end), sorted);
      if (end < steps.size()) {
        sorted.add(steps.get(end++));
      }
      at = end;
    }
    return sorted;
  }

  private static void addBlock(List<Step> block, List<Step> sorted) {
    for (Kind kind : List.of(Kind.REMOVED, Kind.ADDED)) {
      for (Step step : block) {
        if (step.kind == kind) {
          sorted.add(step);
        }
      }
    }
  }
}
