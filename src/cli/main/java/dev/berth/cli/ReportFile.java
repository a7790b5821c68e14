package dev.berth.cli;

import dev.berth.engine.report.Reporter;
import dev.berth.engine.report.Result;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A report in a file: the whole report or the old file, never a part of one. Devices and pipes are
 * written to as they are.
 *
 * @param name the path as the user wrote it
 */
record ReportFile(String name, Path path) implements Output {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  @Override
  public void refuseUnfit(InputFiles inputs) {
    if (Files.isDirectory(path)) {
      throw Refusal.usage("cannot write the report to " + name + ": it is a folder");
    }
    if (inputs.include(path)) {
      throw Refusal.usage("cannot write the report to " + name + ": it is read in this run");
    }
  }

  @Override
  public boolean goesTo(Path file) {
    return path.toAbsolutePath().normalize().equals(file);
  }

  @Override
  public void write(Reporter reporter, Result result) {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        write(reporter, result, path, StandardOpenOption.WRITE);
      } else {
        replace(reporter, result, target());
      }
    } catch (IOException e) {
      throw Refusal.incomplete("cannot write the report to " + name + ": " + IoReason.of(e));
    }
  }

  /** What is to be written, at the end of links, which stay; the last may lead to nothing yet. */
  private Path target() throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path target = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(name);
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void replace(Reporter reporter, Result result, Path target) throws IOException {
    String unique = "." + ProcessHandle.current().pid() + ".tmp";
    Path beside = target.resolveSibling(target.getFileName() + unique);
    try {
      write(reporter, result, beside, StandardOpenOption.CREATE_NEW);
      keepMode(target, beside);
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Reporter reporter, Result result, Path file, StandardOpenOption how)
      throws IOException {
    StandardOpenOption write = StandardOpenOption.WRITE;
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, write, how)) {
      reporter.report(result, writer);
    }
  }

  private static void keepMode(Path target, Path beside) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (posix != null && Files.exists(target)) {
      posix.setPermissions(Files.getPosixFilePermissions(target));
    }
  }
}
