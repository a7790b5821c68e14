package dev.berth.engine.problem;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the engine itself says of its inputs, before and beside all rules. Its {@link #id()} stands
 * in reports where a rule's id would.
 */
public sealed interface Remark permits Problem, Doubt {
  /** All that the engine may say. */
  static List<Remark> all() {
    List<Remark> all = new ArrayList<>(List.of(Problem.values()));
    all.addAll(List.of(Doubt.values()));
    return List.copyOf(all);
  }

  /** The name of the constant. */
  String name();

  /** What it says of itself. */
  RemarkText text();

  default Severity severity() {
    return text().severity();
  }

  /** What it is about in a few words: lower case, no period. */
  default String summary() {
    return text().summary();
  }

  /** What comes of it: sentences. */
  default String why() {
    return text().why();
  }

  /** What to do: one sentence, an order. */
  default String fix() {
    return text().fix();
  }

  /** Its name in reports: {@code duplicate-key}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** This at a place. */
  default Diagnostic at(Located place, String message, Related... related) {
    return at(place, message, fix(), related);
  }

  /** This at a place, with a better sentence than the usual one on how to mend it. */
  default Diagnostic at(Located place, String message, String help, Related... related) {
    return new Diagnostic(id(), severity(), place.span(), message, List.of(related), help);
  }
}
