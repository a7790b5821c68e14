package dev.berth.cli;

import dev.berth.engine.baseline.BaselineWish;
import dev.berth.engine.config.Project;
import java.io.IOException;
import java.nio.file.Path;

/** Where a baseline may be written to. */
final class BaselinePlace {
  private BaselinePlace() {}

  /**
   * Refuses a place in the project of the working folder from which a link leads out of it. Whoever
   * names one that is outside knows what is there.
   */
  static void refuseForeign(BaselineWish wish, Path workingFolder) {
    if (wish.file().isEmpty()) {
      return;
    }
    Path working = workingFolder.toAbsolutePath().normalize();
    Path path = working.resolve(wish.file().get()).normalize();
    if (path.startsWith(Project.of(working, working)) && leadsOut(path, working)) {
      throw Refusal.usage(
          "cannot write the baseline to "
              + wish.file().get()
              + ": it leads to a file that is not of the project");
    }
  }

  private static boolean leadsOut(Path path, Path workingFolder) {
    try {
      Path target = WholeFile.target(path);
      Path real = target.getParent().toRealPath().resolve(target.getFileName());
      return Project.leadsOut(path, real, workingFolder);
    } catch (IOException e) {
      // Writing to it will fail, and say why.
      return false;
    }
  }
}
