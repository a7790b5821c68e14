package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.Set;

/** What can be said of a run, once all findings are there. */
public interface Judged {
  /** Whether findings of this name can be in a baseline: what leaves a file unchecked cannot. */
  boolean canBeKnown(String rule);

  /** The files that declare something, whether anything is found in them or not. */
  Set<Source> sources();

  /** Whether all files of the run could be read. */
  boolean isWhole();

  /** Where a run would have told all that a rule finds. */
  Extent extent(String rule);
}
