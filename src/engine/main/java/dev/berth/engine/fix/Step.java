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
  /** How far ahead a line is looked for that both lists have, if one of them only was changed. */
  private static final int AHEAD = 100;

  /** The same if both were. */
  private static final int AHEAD_IN_BOTH = 12;

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

  /** All steps: fixes change, drop and add single lines, so that a short look will do. */
  static List<Step> between(List<String> old, List<String> changed) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < changed.size()) {
      Gap gap = Gap.between(old.subList(i, old.size()), changed.subList(j, changed.size()));
      for (int n = 0; n < gap.removed; n++) {
        steps.add(new Step(Kind.REMOVED, i++, j));
      }
      for (int n = 0; n < gap.added; n++) {
        steps.add(new Step(Kind.ADDED, i, j++));
      }
      if (i < old.size() && j < changed.size() && old.get(i).equals(changed.get(j))) {
        steps.add(new Step(Kind.SAME, i++, j++));
      }
    }
    return inBlocks(steps);
  }

  /** How many lines are gone and come before both lists go on alike. */
  private record Gap(int removed, int added) {
    /** The shortest one that is found; a line of each list if none is. */
    static Gap between(List<String> old, List<String> changed) {
      for (int length = 0; length <= AHEAD; length++) {
        for (int removed = 0; removed <= length; removed++) {
          int added = length - removed;
          boolean near = length <= AHEAD_IN_BOTH || removed == 0 || added == 0;
          if (near && isEnd(removed, old, added, changed)) {
            return new Gap(removed, added);
          }
        }
      }
      return new Gap(Math.min(1, old.size()), Math.min(1, changed.size()));
    }

    private static boolean isEnd(int removed, List<String> old, int added, List<String> changed) {
      return removed < old.size()
          && added < changed.size()
          && old.get(removed).equals(changed.get(added));
    }
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
