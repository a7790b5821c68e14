package dev.berth.engine.problem;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import java.util.HashSet;
import java.util.Set;

/** Something that is not as the format has it, so that it says nothing. */
public final class Misreading {
  /** Where these are found, the rest of the file says what it says. */
  private static final Set<Problem> LOCAL =
      Set.of(
          Problem.UNKNOWN_KEY,
          Problem.MISSING_KEY,
          Problem.WRONG_TYPE,
          Problem.UNKNOWN_VALUE,
          Problem.INVALID_PORT,
          Problem.OUT_OF_RANGE,
          Problem.INVALID_FORMAT,
          Problem.WRONG_SIZE,
          Problem.INVALID_SHAPE,
          Problem.UNKNOWN_VERSION);

  private Misreading() {}

  /** Whether a finding is about one. */
  public static boolean isIn(Diagnostic finding) {
    for (Problem problem : Problem.values()) {
      if (problem.id().equals(finding.rule())) {
        return finding.severity() == Severity.ERROR;
      }
    }
    return false;
  }

  /** The names of those that may stay, because the rest of the file is checked all the same. */
  public static Set<String> local() {
    Set<String> ids = new HashSet<>();
    for (Problem problem : LOCAL) {
      ids.add(problem.id());
    }
    return ids;
  }

  /** Whether one of this name may stay. */
  public static boolean isLocal(String id) {
    return local().contains(id);
  }

  /** Whether one of this name keeps berth from reading a file as a whole. */
  public static boolean leavesUnread(String id) {
    return Problem.leavesUnchecked(id) || id.equals(Problem.SYNTAX.id());
  }
}
