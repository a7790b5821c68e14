package dev.berth.cli;

import dev.berth.engine.config.Project;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as they are written on a command line. */
final class Paths {
  private Paths() {}

  /**
   * The path of a file that is to be read whatever it is called; an address may tell a password.
   */
  static Path ofFile(String argument) {
    if (argument.contains("://")) {
      throw Refusal.usage("an address was named for a file; berth fetches nothing");
    }
    return of(argument);
  }

  static Path of(String argument) {
    if (argument.isEmpty()) {
      throw Refusal.usage("one of the paths is empty");
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw Refusal.usage("not a path: " + e.getReason());
    }
  }

  /** What a path leads to, however it is written. */
  static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** What findings call a file that is found: from the working folder, if it is below. */
  static String shown(Path file, Path workingFolder) {
    Path working = workingFolder.toAbsolutePath().normalize();
    Path path = file.toAbsolutePath().normalize();
    return Project.slashed(path.startsWith(working) ? working.relativize(path) : path);
  }

  /** The name of a file of a folder that a command line calls so. */
  static String below(String argument, Path folder, Path file) {
    return Path.of(argument).resolve(folder.relativize(file)).toString();
  }
}
