package dev.berth.cli;

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
 * A file that is replaced as a whole: whoever reads it sees the old text or the new one. The new
 * one is written beside it first.
 */
final class WholeFile implements AutoCloseable {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final Path target;
  private final Path beside;

  private WholeFile(Path target) {
    this.target = target;
    String unique = "." + ProcessHandle.current().pid() + ".tmp";
    this.beside = target.resolveSibling(target.getFileName() + unique);
  }

  /** The writer of a text. */
  interface Text {
    void to(Writer writer) throws IOException;
  }

  /** Writes the new text of a file. Devices and pipes are written to as they are. */
  static void write(Path path, Text text) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      write(text, path, StandardOpenOption.WRITE);
      return;
    }
    try (WholeFile file = beside(path, text)) {
      file.replace();
    }
  }

  /** Writes the new text of a file beside it. Links to the file stay, and so does its mode. */
  static WholeFile beside(Path path, Text text) throws IOException {
    WholeFile file = new WholeFile(target(path));
    try {
      write(text, file.beside, StandardOpenOption.CREATE_NEW);
      file.keepMode();
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static void write(Text text, Path file, StandardOpenOption how) throws IOException {
    StandardOpenOption write = StandardOpenOption.WRITE;
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, write, how)) {
      text.to(writer);
    }
  }

  /** What is to be written, at the end of links, which stay; the last may lead to nothing yet. */
  private static Path target(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path target = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private void keepMode() throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (posix != null && Files.exists(target)) {
      posix.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  /** Puts the new text in the place of the old one. */
  void replace() throws IOException {
    Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Leaves nothing behind of what did not get its place. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(beside);
  }
}
