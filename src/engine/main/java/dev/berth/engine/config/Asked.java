package dev.berth.engine.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files and folders that a run is about: what is in none of them is not looked for. */
public final class Asked {
  private final Set<Path> paths = new HashSet<>();

  /**
   * Those of these names.
   *
   * @param workingFolder what relative paths are relative to
   */
  public Asked(List<String> names, Path workingFolder) {
    for (String each : names) {
      try {
        paths.add(workingFolder.resolve(each).toAbsolutePath().normalize());
      } catch (InvalidPathException e) {
        // There is no such file, and it is told elsewhere.
        continue;
      }
    }
  }

  /** Whether a file would be checked if it were there: it is named, or a folder that it is in. */
  public boolean covers(Path file) {
    Path way = file;
    while (way != null && !paths.contains(way)) {
      way = way.getParent();
    }
    return way != null;
  }
}
