package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.List;

/** Tells what files were when the entries of a baseline were written. */
public interface Former {
  /** Nobody knows. */
  Former UNKNOWN = baseline -> List.of();

  /** What they were, by names as those of a run have them; none if that is not known. */
  List<Source> of(Baseline baseline);
}
