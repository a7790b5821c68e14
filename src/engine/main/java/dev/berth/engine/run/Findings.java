package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings as reports show them. */
final class Findings {
  private Findings() {}

  /** The findings by file, place, rule and message; the same thing is said once. */
  static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics.size());
    for (Diagnostic diagnostic : diagnostics) {
      sorted.add(withAnchor(diagnostic));
    }
    return distinct(sorted);
  }

  /** The same findings in their order, each once. */
  static List<Diagnostic> distinct(List<Diagnostic> diagnostics) {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(ByPlace.ORDER);
    List<Diagnostic> kept = new ArrayList<>(sorted.size());
    for (Diagnostic each : sorted) {
      if (kept.isEmpty() || ByPlace.ORDER.compare(kept.get(kept.size() - 1), each) != 0) {
        kept.add(each);
      }
    }
    return kept;
  }

  /**
   * The sources in which something could not be read, so that findings may be missing there.
   *
   * @param known the ids of what rules find, and of what berth is only in doubt of
   */
  static Set<Source> troubled(List<Diagnostic> diagnostics, Set<String> known) {
    Set<Source> troubled = new HashSet<>();
    for (Diagnostic each : diagnostics) {
      boolean allows = each.rule().equals(Problem.INVALID_ALLOWANCE.id());
      if (!allows && !known.contains(each.rule()) && each.severity() == Severity.ERROR) {
        troubled.add(each.span().source());
      }
    }
    return troubled;
  }

  /** Whether all that was to be checked was checked. */
  static boolean areComplete(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (Problem.leavesUnchecked(diagnostic.rule())) {
        return false;
      }
    }
    return true;
  }

  /** A finding at an alias also shows where the value is written. */
  private static Diagnostic withAnchor(Diagnostic diagnostic) {
    Optional<Span> anchor = diagnostic.span().anchor();
    if (anchor.isEmpty()) {
      return diagnostic;
    }
    List<Related> related = new ArrayList<>();
    related.add(new Related(anchor.get(), "the value is written here"));
    related.addAll(diagnostic.related());
    return new Diagnostic(
        diagnostic.rule(),
        diagnostic.severity(),
        diagnostic.span(),
        diagnostic.message(),
        related,
        diagnostic.help(),
        diagnostic.fixes(),
        diagnostic.marks());
  }
}
