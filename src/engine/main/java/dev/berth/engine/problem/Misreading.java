package dev.berth.engine.problem;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;

/** Something that is not as the format has it, so that it says nothing. */
public final class Misreading {
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
}
