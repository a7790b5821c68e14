package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with one text, up to {@link Limits#PROBLEMS}, and what else is to be told of it.
 */
final class Problems {
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Diagnostic> remarks = new ArrayList<>();
  private boolean full;
  private int beforeDocument;

  /** Adds a problem that the document survives. */
  void add(Diagnostic problem) {
    if (found.size() == Limits.PROBLEMS) {
      full = true;
      throw limit(problem, "more than " + Limits.PROBLEMS + " problems");
    }
    found.add(problem);
  }

  /** Adds what is told of a text that says all the same, up to {@link Limits#REMARKS}. */
  void remark(Diagnostic remark) {
    if (remarks.size() < Limits.REMARKS) {
      remarks.add(remark);
    }
  }

  /** Notes that what is found from now on belongs to another document. */
  void documentStarted() {
    beforeDocument = found.size();
  }

  /**
   * Adds the problem that ended a document. An unquoted template is first taken for a key that is a
   * collection: the one mistake is told once.
   */
  void ended(Unreadable document) {
    Span place = document.why().span();
    int line = Lines.start(place.source().text(), place.from());
    while (found.size() > beforeDocument && last().from() >= line && lastIsUnsupportedKey()) {
      found.remove(found.size() - 1);
    }
    found.add(document.why());
  }

  private boolean lastIsUnsupportedKey() {
    return found.get(found.size() - 1).rule().equals(Problem.UNSUPPORTED_KEY.id());
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
    return found.isEmpty() && remarks.isEmpty();
  }

  /** Whether nothing more is to be read. */
  boolean isFull() {
    return full || found.size() > Limits.PROBLEMS;
  }

  /** All problems and remarks in the order of the text. */
  List<Diagnostic> all() {
    List<Diagnostic> all = found;
    if (!remarks.isEmpty()) {
      all = new ArrayList<>(found);
      all.addAll(remarks);
    }
    if (all.size() > 1) {
      all.sort(Comparator.comparingInt(problem -> problem.span().from()));
    }
    return all;
  }
}
