package dev.berth.engine.suppress;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The keys that allow findings where comments cannot: {@code "x-berth-allow": {RULE: REASON}}, or
 * for the reason {@code {reason: REASON, until: 2027-01-31}}. They speak of all that is within the
 * object that they stand in.
 */
final class AllowKeys {
  static final String KEY = "x-berth-allow";

  private final List<Allowance> allowances;
  private final List<Diagnostic> problems;

  AllowKeys(List<Allowance> allowances, List<Diagnostic> problems) {
    this.allowances = allowances;
    this.problems = problems;
  }

  /** Reads the keys within a node. */
  void visit(Node node) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (entry.key().says(KEY)) {
          read(entry, mapping.span());
        } else {
          visit(entry.value());
        }
      }
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        visit(item);
      }
    }
  }

  private void read(Mapping.Entry entry, Span scope) {
    if (!(entry.value() instanceof Mapping rules)) {
      problems.add(invalid(entry.key().span(), "rules are not given with a reason each"));
      return;
    }
    for (Mapping.Entry rule : rules.entries()) {
      read(rule.key(), rule.value(), scope);
    }
  }

  private void read(Scalar rule, Node value, Span scope) {
    Optional<Node> reason =
        value instanceof Mapping terms ? terms.get("reason") : Optional.of(value);
    Optional<Node> until = value instanceof Mapping terms ? terms.get("until") : Optional.empty();
    Optional<Day> last = until.isPresent() ? day(until.get()) : Optional.empty();
    if (reason.isEmpty() || text(reason.get()).isBlank()) {
      problems.add(invalid(rule.span(), "no reason is given"));
    } else if (until.isPresent() && last.isEmpty()) {
      problems.add(invalid(until.get().span(), "this is no day"));
    } else {
      allowances.add(new Allowance(rule.text(), rule.span(), scope, last));
    }
  }

  private static Optional<Day> day(Node node) {
    return Day.parse(text(node));
  }

  private static String text(Node node) {
    boolean isText = node instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT;
    return isText ? ((Scalar) node).text() : "";
  }

  private static Diagnostic invalid(Span place, String message) {
    return Problem.INVALID_ALLOWANCE.at(place, message);
  }
}
