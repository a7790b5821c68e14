package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.report.Result;

/** How bad a finding has to be to fail the run. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean isReachedBy(Result result) {
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (isReachedBy(diagnostic.severity())) {
        return true;
      }
    }
    return false;
  }

  private boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity.atLeast(Severity.ERROR);
      case WARNING -> severity.atLeast(Severity.WARNING);
      case INFO -> severity.atLeast(Severity.INFO);
      case NEVER -> false;
    };
  }
}
