package dev.berth.engine.suppress;

import dev.berth.diagnostic.DidYouMean;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that allow findings where comments cannot: {@code "x-berth-allow": {RULE: REASON}}, or
 * for the reason {@code {reason: REASON, until: 2027-01-31}}. They speak of all that is within the
 * object that they stand in.
 */
final class AllowKeys {
  private static final String KEY = "x-berth-allow";
  private static final String START = "x-b";
  private static final String CAPITAL = "x-B";

  private static final Set<String> TERMS = Set.of("reason", "until");

  private final Allowances allowances;

  /**
   * Where a rule is named.
   *
   * @param whole whose entry goes if the rule goes: its own, or the one around it if it is alone
   * @param scope what is allowed there
   */
  private record Around(Span whole, AllowedScope scope) {}

  AllowKeys(Allowances allowances) {
    this.allowances = allowances;
  }

  /** Reads the keys within a node. */
  void visit(Node node) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (entry.key().says(KEY)) {
          read(entry, AllowedScope.of(mapping.span(), mapping));
        } else {
          suspect(entry);
          visit(entry.value());
        }
      }
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        visit(item);
      }
    }
  }

  /** Whether a text may have the key, or one that is meant for it. */
  static boolean mayBeIn(String text) {
    return text.contains(START) || text.contains(CAPITAL);
  }

  /**
   * Keys that start with x- are everybody's own: one that looks like this one and has rules below
   * it would be silent.
   */
  private void suspect(Mapping.Entry entry) {
    Scalar key = entry.key();
    boolean may = key.text().startsWith(START) || key.text().startsWith(CAPITAL);
    if (may && areRules(entry.value()) && DidYouMean.among(key.text(), Set.of(KEY)).isPresent()) {
      allowances.refuse(key.span(), "nothing is allowed by this key; did you mean " + KEY + "?");
    }
  }

  private static boolean areRules(Node value) {
    List<Node> names = new ArrayList<>();
    if (value instanceof Mapping mapping) {
      mapping.entries().forEach(each -> names.add(each.key()));
    } else if (value instanceof Sequence sequence) {
      names.addAll(sequence.items());
    }
    boolean are = !names.isEmpty();
    for (Node each : names) {
      String name = text(each);
      are &= name.indexOf('-') > 0 && Character.isLetter(name.charAt(0));
    }
    return are;
  }

  private void read(Mapping.Entry entry, AllowedScope scope) {
    if (!(entry.value() instanceof Mapping rules)) {
      allowances.refuse(entry.key().span(), "rules are not given with a reason each");
      return;
    }
    boolean only = rules.entries().size() == 1;
    for (Mapping.Entry rule : rules.entries()) {
      // Of a text in a flow, only its own place says where it ends.
      Node own = rule.value() instanceof Scalar reason ? reason : rule.key();
      Span whole = only ? entry.key().span() : own.span();
      read(rule.key(), rule.value(), new Around(whole, scope));
    }
  }

  private void read(Scalar rule, Node value, Around around) {
    if (value instanceof Mapping terms) {
      read(rule, terms, around);
    } else {
      add(rule, value, Optional.empty(), around);
    }
  }

  private void read(Scalar rule, Mapping terms, Around around) {
    for (Mapping.Entry term : terms.entries()) {
      if (!TERMS.contains(term.key().text())) {
        allowances.refuse(term.key().span(), "there are a reason and until, and nothing else");
        return;
      }
    }
    Optional<Node> until = terms.get("until");
    Optional<Day> last = until.isPresent() ? Day.parse(text(until.get())) : Optional.empty();
    if (until.isPresent() && last.isEmpty()) {
      allowances.refuse(until.get().span(), "this is no day");
    } else {
      add(rule, terms.get("reason").orElse(terms), last, around);
    }
  }

  private void add(Scalar rule, Node reason, Optional<Day> until, Around around) {
    if (text(reason).isBlank()) {
      allowances.refuse(rule.span(), "no reason is given");
    } else {
      Allowance allowance = new Allowance(rule.text(), rule.span(), around.scope, until);
      allowances.add(allowance.below(around.whole));
    }
  }

  private static String text(Node node) {
    boolean isText = node instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT;
    return isText ? ((Scalar) node).text() : "";
  }
}
