package dev.berth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A path that leads to what a process has open, as {@code /dev/stdout} and {@code /dev/fd/3} do on
 * Linux. What lies behind may hold more than berth writes, or be a file of the JVM's own: it is not
 * replaced.
 */
final class OpenFile {
  /** Why it is not replaced, and what to do. */
  static final String REASON = "a process has it open; name the file itself";

  private static final Path PROCESSES = Path.of("/proc");
  private static final Path OWN = PROCESSES.resolve("self");
  private static final String DESCRIPTORS = "fd";

  private OpenFile() {}

  /** Whether a path leads over the files of a process to a file, which is no device and no pipe. */
  static boolean isRegular(Path path) {
    return entry(path).isPresent() && Files.isRegularFile(path);
  }

  /** The number of the own stream that a path leads to; empty if it leads to none. */
  static String stream(Path path) {
    Optional<Path> entry = entry(path);
    return entry.isPresent() && isOwn(entry.get()) ? entry.get().getFileName().toString() : "";
  }

  /** The streams of a process are those of all its threads. */
  private static boolean isOwn(Path entry) {
    try {
      return entry.startsWith(OWN.toRealPath()) && entry.getParent().endsWith(DESCRIPTORS);
    } catch (IOException e) {
      return false;
    }
  }

  /** The entry of a process that a path is, or leads to by links. */
  private static Optional<Path> entry(Path path) {
    Path at = path.toAbsolutePath();
    try {
      for (int links = 0; links < WholeFile.MOST_LINKS; links++) {
        Path folder = at.getParent();
        Path here = folder == null ? at : folder.toRealPath().resolve(at.getFileName());
        if (here.startsWith(PROCESSES)) {
          return Optional.of(here);
        }
        if (!Files.isSymbolicLink(here)) {
          return Optional.empty();
        }
        at = here.resolveSibling(Files.readSymbolicLink(here));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
