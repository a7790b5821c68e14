package dev.berth.engine.baseline;

import dev.berth.engine.suppress.Day;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What people add to an entry, and what stays with it.
 *
 * @param reason empty if none is given
 * @param owner empty if none is given
 * @param until the last day of the entry; nothing if it has none
 */
public record Terms(String reason, String owner, Optional<Day> until) {
  /** Those of an entry that nobody added anything to. */
  public static final Terms NONE = new Terms("", "", Optional.empty());

  boolean areOver(Supplier<Day> today) {
    return until.isPresent() && until.get().compareTo(today.get()) < 0;
  }

  /** What is left of them when their findings are taken up once more: a day that is over is not. */
  Terms renewed(Supplier<Day> today) {
    return areOver(today) ? new Terms(reason, owner, Optional.empty()) : this;
  }
}
