package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.shape.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the files that a configuration builds on, and refuses those that it may not build on. */
final class Bases {
  /** Files that build on each other in a row. */
  private static final int LONGEST_CHAIN = 16;

  /** Files that a configuration builds on; one that several others build on counts as often. */
  private static final int MOST = 64;

  private final Path workingFolder;
  private final List<Diagnostic> problems;
  private int count;

  Bases(Path workingFolder, List<Diagnostic> problems) {
    this.workingFolder = workingFolder;
    this.problems = problems;
  }

  /** Begins with a configuration that no other builds on. */
  void begin() {
    count = 0;
  }

  /**
   * The file that another one names for a base; nothing, and a problem, if it cannot be one.
   *
   * @param above the files that build on it, one in a row
   */
  Optional<Path> next(Path path, Placed<String> base, List<Path> above) {
    if (count > MOST) {
      return Optional.empty();
    }
    Optional<Path> file = file(path, base);
    if (file.isPresent() && above.contains(file.get())) {
      return refuse(Problem.RECURSIVE_EXTENDS, base, "this file builds on itself");
    }
    if (file.isPresent() && above.size() > LONGEST_CHAIN) {
      String what = "more than " + LONGEST_CHAIN + " files build on each other in a row";
      return refuse(Problem.LIMIT_EXCEEDED, base, what);
    }
    if (file.isPresent() && !Files.exists(file.get())) {
      return refuse(Problem.MISSING_BASE, base, "there is no file " + Quoted.of(base.value()));
    }
    if (file.isPresent() && Files.isDirectory(file.get())) {
      return refuse(
          Problem.MISSING_BASE, base, Quoted.of(base.value()) + " is a folder, not a file");
    }
    if (file.isPresent() && ++count > MOST) {
      String what = "a configuration builds on more than " + MOST + " files";
      return refuse(Problem.LIMIT_EXCEEDED, base, what);
    }
    return file;
  }

  private Optional<Path> refuse(Problem problem, Placed<String> base, String message) {
    problems.add(problem.at(base, message));
    return Optional.empty();
  }

  /** Nothing of a file that is not of the project may be shown, so none is read. */
  private Optional<Path> file(Path path, Placed<String> base) {
    try {
      Path file = path.getParent().resolve(base.value()).normalize();
      Path real = Files.exists(file) ? file.toRealPath() : file;
      Path project = Project.of(path.getParent(), workingFolder);
      if (file.startsWith(project) && real.startsWith(project.toRealPath())) {
        return Optional.of(file);
      }
      String what = Quoted.of(base.value()) + " is not a file of the project";
      return refuse(Problem.FOREIGN_BASE, base, what);
    } catch (InvalidPathException | IOException e) {
      return refuse(Problem.FOREIGN_BASE, base, Quoted.of(base.value()) + " is not a path");
    }
  }
}
