package dev.berth.engine.diff;

import dev.berth.engine.diff.EnvironmentChanges.Same;
import java.util.ArrayList;
import java.util.List;

/**
 * How much differs.
 *
 * @param added things that are new
 * @param removed things that are gone
 * @param changed all other changes
 * @param same what may look different and is not
 */
record Summary(int added, int removed, int changed, Same same) {
  private static final String NONE = "No differences in what is declared.";

  static Summary of(Differences differences) {
    int added = 0;
    int removed = 0;
    Same same = Same.NOTHING;
    for (EnvironmentChanges environment : differences.environments()) {
      for (Change each : environment.changes()) {
        added += each.verb() == Verb.ADDED ? 1 : 0;
        removed += each.verb() == Verb.REMOVED ? 1 : 0;
      }
      same = same.plus(environment.same());
    }
    return new Summary(added, removed, differences.changes() - added - removed, same);
  }

  /** {@code 3 differences: 1 added, 2 changed}. */
  String text() {
    int all = added + removed + changed;
    if (all == 0) {
      return NONE;
    }
    List<String> parts = new ArrayList<>();
    add(added, " added", parts);
    add(removed, " removed", parts);
    add(changed, " changed", parts);
    return counted(all, "difference") + ": " + String.join(", ", parts);
  }

  private static void add(int count, String what, List<String> parts) {
    if (count > 0) {
      parts.add(count + what);
    }
  }

  /** What makes no difference but may be seen in the files; empty if there is nothing. */
  String unchanged() {
    List<String> parts = new ArrayList<>();
    if (same.writtenDown() > 0) {
      parts.add(counted(same.writtenDown(), "default") + " written down");
    }
    if (same.leftOut() > 0) {
      parts.add(counted(same.leftOut(), "default") + " left out");
    }
    if (same.following() > 0) {
      parts.add(counted(same.following(), "name") + " changed with what was renamed");
    }
    return parts.isEmpty() ? "" : "Without effect: " + String.join(", ", parts) + ".";
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
