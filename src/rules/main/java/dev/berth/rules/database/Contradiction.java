package dev.berth.rules.database;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.source.Span;

/** A declared value that says something else than the URL beside it. */
final class Contradiction {
  private Contradiction() {}

  /** Reports a value, if it is declared, at the place of what the URL says instead. */
  static void report(
      Span place, String what, Object found, String origin, Value<?> declared, Report report) {
    if (declared.isDeclared()) {
      Edit edit = Edit.value(declared, declared, found);
      report
          .at(place, "the URL leads to " + what + found + origin + ", not to " + declared)
          .related(declared, "declared here")
          .fix(Fix.unsafe("Declare " + what + found + " of the URL", edit));
    }
  }
}
