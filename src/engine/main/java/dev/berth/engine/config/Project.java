package dev.berth.engine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What belongs together with a folder. */
public final class Project {
  private Project() {}

  /**
   * The top of the repository that a folder is in; without one, the working folder if it is above,
   * or else the folder itself.
   */
  public static Path of(Path folder, Path workingFolder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (isTop(each)) {
        return each;
      }
    }
    Path working = workingFolder.toAbsolutePath().normalize();
    return folder.startsWith(working) ? working : folder;
  }

  /**
   * Whether a file that is looked for is a link to one of somebody else, of which nothing may be
   * shown: one that is neither of the project nor below the folder of the link.
   */
  public static boolean leadsOut(Path file, Path workingFolder) {
    try {
      return Files.exists(file) && leadsOut(file, file.toRealPath(), workingFolder);
    } catch (IOException unreadable) {
      return true;
    }
  }

  /**
   * The same for a file that need not be there.
   *
   * @param target where it leads, as a real path
   * @throws IOException if its folder cannot be looked at
   */
  public static boolean leadsOut(Path file, Path target, Path workingFolder) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return !target.startsWith(folder.toRealPath())
        && !target.startsWith(of(folder, workingFolder).toRealPath());
  }

  /** A path as messages and other files have it: with forward slashes on every system. */
  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  public static boolean isTop(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }
}
