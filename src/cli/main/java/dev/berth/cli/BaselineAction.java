package dev.berth.cli;

import dev.berth.engine.baseline.Baseline;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Entry;
import java.util.List;

/** What is to be done with a baseline. */
enum BaselineAction {
  /** Write all that is found, where nothing was known. */
  CREATE,
  /** Write all that is found, whatever was known. */
  REPLACE,
  /** Lower counts, follow what was moved, and take out what is gone. */
  UPDATE,
  /** The same, and take up what is new. */
  EXTEND,
  /** Take out what is gone or over. */
  PRUNE;

  /** Whether it starts without entries. */
  boolean begins() {
    return this == CREATE || this == REPLACE;
  }

  /** The entries of a baseline afterwards. */
  List<Entry> entries(Comparison comparison, Baseline baseline) {
    return switch (this) {
      case CREATE, REPLACE, EXTEND -> comparison.extended(baseline);
      case UPDATE -> comparison.updated(baseline);
      case PRUNE -> comparison.pruned(baseline);
    };
  }
}
