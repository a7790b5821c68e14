package dev.berth.engine.config;

import java.nio.file.Files;
import java.nio.file.Path;

/** What belongs together with a folder. */
public final class Project {
  private Project() {}

  /**
   * The top of the repository that a folder is in; without one, the working folder if it is above,
   * or else the folder itself.
   */
  static Path of(Path folder, Path workingFolder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (isTop(each)) {
        return each;
      }
    }
    Path working = workingFolder.toAbsolutePath().normalize();
    return folder.startsWith(working) ? working : folder;
  }

  public static boolean isTop(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }
}
