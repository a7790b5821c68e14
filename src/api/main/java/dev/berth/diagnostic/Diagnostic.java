package dev.berth.diagnostic;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong: the id of the rule or problem that says so, the place, what is wrong
 * there, the other places it is about, and one sentence that says how to mend it.
 *
 * @param fixes what would mend it, the best first; mostly nothing
 * @param marks what it is known by beside its rule and its place
 */
public record Diagnostic(
    String rule,
    Severity severity,
    Span span,
    String message,
    List<Related> related,
    String help,
    List<Fix> fixes,
    Marks marks)
    implements Located {
  public Diagnostic {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** One that only people can mend. */
  public Diagnostic(
      String rule,
      Severity severity,
      Span span,
      String message,
      List<Related> related,
      String help) {
    this(rule, severity, span, message, related, help, List.of(), Marks.NONE);
  }

  /** What it has in common with another place, if it is about two alike. */
  public Optional<Shared> shared() {
    return marks.shared();
  }

  /** The things that it tells in one; mostly nothing. */
  public List<Part> parts() {
    return marks.parts();
  }

  /** The same in other words. */
  public Diagnostic with(String words) {
    return new Diagnostic(rule, severity, span, words, related, help, fixes, marks);
  }

  /** Some of its parts alone, at the place of the first; what mends all is no fix of these. */
  public Diagnostic of(List<Part> some) {
    Part first = some.get(0);
    String told = Part.told(some);
    return new Diagnostic(
        rule, severity, first.span(), told, first.related(), help, List.of(), marks.with(some));
  }

  /** The same with other fixes. */
  public Diagnostic with(List<Fix> others) {
    return new Diagnostic(rule, severity, span, message, related, help, others, marks);
  }

  /** The same with another severity. */
  public Diagnostic with(Severity other) {
    return new Diagnostic(rule, other, span, message, related, help, fixes, marks);
  }
}
