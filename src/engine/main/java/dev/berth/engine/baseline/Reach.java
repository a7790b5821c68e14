package dev.berth.engine.baseline;

import dev.berth.engine.config.Asked;
import dev.berth.engine.load.BlankFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/** Tells what becomes of the files that the entries of a baseline name, by what a run looks at. */
record Reach(Baseline baseline, Baselines baselines, Asked asked) implements Whereabouts {
  /** What leads up from a folder. */
  private static final Path UP = Path.of("..");

  Reach(Baseline baseline, Baselines baselines) {
    this(baseline, baselines, baselines.asked());
  }

  @Override
  public boolean isThere(String file) {
    try {
      return !BlankFile.isGoneOrBlank(baseline.path().resolveSibling(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public boolean isSought(String file) {
    try {
      return asked.covers(baseline.path().resolveSibling(file).normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Only a baseline that is named knows of files that are not below its folder. */
  @Override
  public boolean isForeign(String file) {
    try {
      Path path = Path.of(file);
      boolean below = !path.isAbsolute() && !path.startsWith(UP);
      boolean whole = Objects.equals(path.getRoot(), baseline.path().getRoot());
      return whole || !below && baselines.areLookedFor();
    } catch (InvalidPathException e) {
      return true;
    }
  }
}
