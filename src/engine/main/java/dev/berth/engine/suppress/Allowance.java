package dev.berth.engine.suppress;

import dev.berth.source.Span;
import java.util.Optional;

/**
 * Somebody's word that findings of a rule are to be left alone, for a reason.
 *
 * @param rule the name of the rule
 * @param place where it is said
 * @param whole what goes with it if it goes: the comment, or the key or the value of an entry
 * @param scope where the findings have to start
 * @param until the last day on which it holds; nothing if it always does
 * @param idle what is to be done when it allows nothing
 */
public record Allowance(
    String rule, Span place, Span whole, AllowedScope scope, Optional<Day> until, Idle idle) {
  /** What is to be done with an allowance that allows nothing. */
  public enum Idle {
    /** Its author is told. */
    TOLD,
    /** It may allow something that was not looked at. */
    LEFT_ALONE
  }

  /** One that stands by itself. */
  public Allowance(String rule, Span place, AllowedScope scope, Optional<Day> until, Idle idle) {
    this(rule, place, place, scope, until, idle);
  }

  /** One whose author is told if it allows nothing. */
  Allowance(String rule, Span place, AllowedScope scope, Optional<Day> until) {
    this(rule, place, scope, until, Idle.TOLD);
  }

  /** The same as the only one below a key. */
  Allowance below(Span key) {
    return new Allowance(rule, place, key, scope, until, idle);
  }

  /** Where it is written, which is elsewhere for one that came by an alias. */
  Span written() {
    return place.anchor().orElse(place);
  }

  boolean covers(String finding, Span at) {
    return finding.equals(rule) && scope.holds(at);
  }
}
