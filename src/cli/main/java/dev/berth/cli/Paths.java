package dev.berth.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as they are written on a command line. */
final class Paths {
  private Paths() {}

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
}
