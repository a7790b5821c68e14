package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.report.Result;
import java.util.List;

/** How bad a finding has to be to fail the run. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean isReachedBy(Result result) {
    return isReachedBy(result.diagnostics());
  }

  boolean isReachedBy(List<Diagnostic> findings) {
    for (Diagnostic diagnostic : findings) {
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
