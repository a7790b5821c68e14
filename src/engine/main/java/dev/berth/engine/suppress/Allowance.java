package dev.berth.engine.suppress;

import dev.berth.source.Span;
import java.util.Optional;

/**
 * Somebody's word that findings of a rule are to be left alone, for a reason.
 *
 * @param rule the name of the rule
 * @param place where it is said
 * @param scope where the findings have to start
 * @param until the last day on which it holds; nothing if it always does
 */
public record Allowance(String rule, Span place, Span scope, Optional<Day> until) {
  /** Where it is written, which is elsewhere for one that came by an alias. */
  Span written() {
    return place.anchor().orElse(place);
  }

  boolean covers(String finding, Span at) {
    return finding.equals(rule)
        && at.source() == scope.source()
        && at.from() >= scope.from()
        && at.from() <= scope.to();
  }
}
