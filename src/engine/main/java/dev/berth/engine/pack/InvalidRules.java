package dev.berth.engine.pack;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import java.util.List;

/** Rule files cannot be compiled. The message has a line for each mistake, with its place. */
public final class InvalidRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private InvalidRules(String message) {
    super(message);
  }

  static InvalidRules of(List<Diagnostic> problems) {
    StringBuilder message = new StringBuilder();
    for (Diagnostic problem : problems) {
      message.append(message.isEmpty() ? "" : "\n");
      message.append(problem.span()).append(": ").append(problem.message());
    }
    return new InvalidRules(message.toString());
  }

  /** Something wrong with what a rule demands. */
  static Diagnostic at(DataRule rule, String message) {
    return Problem.INVALID_RULE.at(rule.demand(), message);
  }
}
