package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one text, up to {@link Limits#PROBLEMS}. */
final class Problems {
  private final List<Diagnostic> found = new ArrayList<>();
  private boolean full;

  /** Adds a problem that the document survives. */
  void add(Diagnostic problem) {
    if (found.size() == Limits.PROBLEMS) {
      full = true;
      throw limit(problem, "more than " + Limits.PROBLEMS + " problems");
    }
    found.add(problem);
  }

  /**
   * Adds the problem that ended a document. What was found on the same line before is taken for a
   * sign of the same mistake.
   */
  void ended(Unreadable document) {
    Span place = document.why().span();
    int line = Lines.start(place.source().text(), place.from());
    while (!found.isEmpty() && last().from() >= line) {
      found.remove(found.size() - 1);
    }
    found.add(document.why());
  }

  /** Whether the last problem stands within a place. */
  boolean endWithin(Span place) {
    return !found.isEmpty() && last().from() >= place.from() && last().to() <= place.to();
  }

  private Span last() {
    return found.get(found.size() - 1).span();
  }

  /** The end of a document at the place where it goes past a limit. */
  static Unreadable limit(Located place, String message) {
    return new Unreadable(Problem.LIMIT_EXCEEDED.at(place, message));
  }

  boolean hasRoom() {
    return found.size() < Limits.PROBLEMS;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether nothing more is to be read. */
  boolean isFull() {
    return full || found.size() > Limits.PROBLEMS;
  }

  /** All problems in the order of the text. */
  List<Diagnostic> all() {
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(problem -> problem.span().from()));
    }
    return found;
  }
}
