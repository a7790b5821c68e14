package dev.berth.engine.baseline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a command line says about baselines.
 *
 * @param isAsked whether any counts
 * @param file the only one that counts
 * @param isStrict whether an entry that finds less than it says is a finding itself
 */
public record BaselineWish(boolean isAsked, Optional<Path> file, boolean isStrict) {
  /** A command line that says nothing. */
  public static final BaselineWish NONE = new BaselineWish(true, Optional.empty(), false);
}
