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
 * @param shared what it has in common with another place, if it is about two alike
 * @param parts the things that it tells in one, the first of which is the one that is shown; mostly
 *     nothing
 */
public record Diagnostic(
    String rule,
    Severity severity,
    Span span,
    String message,
    List<Related> related,
    String help,
    List<Fix> fixes,
    Optional<Shared> shared,
    List<Part> parts)
    implements Located {
  public Diagnostic {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
    parts = List.copyOf(parts);
  }

  /** One that tells one thing. */
  public Diagnostic(
      String rule,
      Severity severity,
      Span span,
      String message,
      List<Related> related,
      String help,
      List<Fix> fixes,
      Optional<Shared> shared) {
    this(rule, severity, span, message, related, help, fixes, shared, List.of());
  }

  /** One that only people can mend. */
  public Diagnostic(
      String rule,
      Severity severity,
      Span span,
      String message,
      List<Related> related,
      String help) {
    this(rule, severity, span, message, related, help, List.of(), Optional.empty());
  }

  /** The same in other words. */
  public Diagnostic with(String words) {
    return new Diagnostic(rule, severity, span, words, related, help, fixes, shared, parts);
  }

  /** Some of its parts alone, at the place of the first; what mends all is no fix of these. */
  public Diagnostic of(List<Part> some) {
    Part first = some.get(0);
    String told = Part.told(some);
    return new Diagnostic(
        rule, severity, first.span(), told, first.related(), help, List.of(), shared, some);
  }

  /** The same with other fixes. */
  public Diagnostic with(List<Fix> others) {
    return new Diagnostic(rule, severity, span, message, related, help, others, shared, parts);
  }

  /** The same with another severity. */
  public Diagnostic with(Severity other) {
    return new Diagnostic(rule, other, span, message, related, help, fixes, shared, parts);
  }
}
