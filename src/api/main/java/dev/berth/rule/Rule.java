package dev.berth.rule;

import dev.berth.facts.Facts;
import dev.berth.model.Declared;

/**
 * Checks one kind of declared thing. A rule is a record annotated with {@link LintRule}; its type
 * argument says what it is asked about, its components are its options, and it has no other state.
 */
public interface Rule<T extends Declared> {
  /** Reports what is wrong with the subject; says nothing when all is well. */
  void check(T subject, Facts facts, Report report);
}
