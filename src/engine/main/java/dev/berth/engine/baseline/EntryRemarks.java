package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.shape.Placed;
import dev.berth.engine.suppress.Day;
import java.util.Optional;

/** Says of entries that they are over, or if that is wished for, that they know too much. */
record EntryRemarks(BaselineWish wish, Held held) {
  Optional<Diagnostic> of(Placed<Entry> placed) {
    Entry entry = placed.value();
    String rule = entry.key().rule();
    if (held.isOver(entry)) {
      Day last = entry.terms().until().orElseThrow();
      return Optional.of(
          Doubt.EXPIRED_BASELINE_ENTRY.at(placed, rule + " was known until " + last));
    }
    return wish.isStrict() && held.isStale(entry)
        ? Optional.of(Doubt.UNUSED_BASELINE_ENTRY.at(placed, rule + left(entry)))
        : Optional.empty();
  }

  private String left(Entry entry) {
    if (held.sight().isForeign(entry)) {
      return " is known of a file that the baseline is not for";
    }
    int count = held.count(entry);
    return count == 0
        ? " reports nothing there any more"
        : " finds " + count + " there, and " + entry.count() + " are known";
  }
}
