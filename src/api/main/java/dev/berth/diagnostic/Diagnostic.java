package dev.berth.diagnostic;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;

/**
 * One thing that is wrong: the id of the rule or problem that says so, the place, what is wrong
 * there, the other places it is about, and one sentence that says how to mend it.
 *
 * @param fixes what would mend it, the best first; mostly nothing
 */
public record Diagnostic(
    String rule,
    Severity severity,
    Span span,
    String message,
    List<Related> related,
    String help,
    List<Fix> fixes)
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
    this(rule, severity, span, message, related, help, List.of());
  }

  /** The same with other fixes. */
  public Diagnostic with(List<Fix> others) {
    return new Diagnostic(rule, severity, span, message, related, help, others);
  }
}
