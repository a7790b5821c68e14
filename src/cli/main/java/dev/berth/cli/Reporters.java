package dev.berth.cli;

import dev.berth.engine.report.Reporter;

/** Chooses the writer of a report. */
final class Reporters {
  private Reporters() {}

  static Reporter of(LintRequest request, Streams streams) {
    return request.format().reporter();
  }
}
