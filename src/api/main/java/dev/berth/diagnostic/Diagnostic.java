package dev.berth.diagnostic;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;

/**
 * One thing that is wrong: the id of the rule or problem that says so, the place, what is wrong
 * there, the other places it is about, and one sentence that says how to mend it.
 */
public record Diagnostic(
    String rule, Severity severity, Span span, String message, List<Related> related, String help)
    implements Located {
  public Diagnostic {
    related = List.copyOf(related);
  }
}
