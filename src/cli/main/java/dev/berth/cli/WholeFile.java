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
 * A file that is written wholly or stays as it was. Devices and pipes are written to as they are;
 * links and the permissions of an old file stay.
 */
record WholeFile(Path path) {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /** What is to be in the file. */
  interface Contents {
    void write(Appendable out) throws IOException;
  }

  /** Writes the contents as UTF-8. */
  void write(Contents contents) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      write(contents, path, StandardOpenOption.WRITE);
    } else {
      replace(contents, target());
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
        throw new FileSystemLoopException(path.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void replace(Contents contents, Path target) throws IOException {
    String unique = "." + ProcessHandle.current().pid() + ".tmp";
    Path beside = target.resolveSibling(target.getFileName() + unique);
    try {
      write(contents, beside, StandardOpenOption.CREATE_NEW);
      keepMode(target, beside);
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Contents contents, Path file, StandardOpenOption how)
      throws IOException {
    StandardOpenOption write = StandardOpenOption.WRITE;
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, write, how)) {
      contents.write(writer);
    }
  }

  private static void keepMode(Path target, Path beside) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (posix != null && Files.exists(target)) {
      posix.setPermissions(Files.getPosixFilePermissions(target));
    }
  }
}
