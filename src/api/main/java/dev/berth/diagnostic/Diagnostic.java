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
 */
public record Diagnostic(
    String rule,
    Severity severity,
    Span span,
    String message,
    List<Related> related,
    String help,
    List<Fix> fixes,
    Optional<Shared> shared)
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
    this(rule, severity, span, message, related, help, List.of(), Optional.empty());
  }

  /** The same in other words. */
  public Diagnostic with(String words) {
    return new Diagnostic(rule, severity, span, words, related, help, fixes, shared);
  }

  /** The same with other fixes. */
  public Diagnostic with(List<Fix> others) {
    return new Diagnostic(rule, severity, span, message, related, help, others, shared);
  }

  /** The same with another severity. */
  public Diagnostic with(Severity other) {
    return new Diagnostic(rule, other, span, message, related, help, fixes, shared);
  }
}
