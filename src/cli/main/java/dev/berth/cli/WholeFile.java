package dev.berth.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is replaced as a whole: whoever reads it sees the old text or the new one. The new
 * one is written beside it first.
 */
final class WholeFile {
  /** As many as Linux follows. */
  static final int MOST_LINKS = 40;

  private final Drafts drafts;
  private final Path target;
  private final Path draft;

  private WholeFile(Drafts drafts, Path target) throws IOException {
    this.drafts = drafts;
    this.target = target;
    this.draft = drafts.make(target);
  }

  /** The writer of a text. */
  interface Text {
    void to(Writer writer) throws IOException;
  }

  /**
   * Writes the new text of a file, which keeps its owner if it may. Devices and pipes are written
   * to as they are.
   */
  static void write(Path path, Text text) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      write(text, path);
      return;
    }
    try (Drafts drafts = Drafts.untilTheEnd(replaced -> {})) {
      WholeFile file = new WholeFile(drafts, target(path));
      write(text, file.draft);
      FileRights.carryWherePossible(file.target, file.draft);
      file.replace();
    }
  }

  /**
   * Writes the new text of a file beside it. Links to the file stay, and so do its owner, its group
   * and its mode.
   *
   * @throws IOException if it cannot be written, or not so
   */
  static WholeFile beside(Path path, Text text, Drafts drafts) throws IOException {
    WholeFile file = new WholeFile(drafts, target(path));
    write(text, file.draft);
    FileRights.carry(file.target, file.draft);
    return file;
  }

  private static void write(Text text, Path file) throws IOException {
    try (Writer writer =
        Files.newBufferedWriter(
            file,
            StandardCharsets.UTF_8,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      text.to(writer);
    }
  }

  /** What is to be written, at the end of links, which stay; the last may lead to nothing yet. */
  static Path target(Path path) throws IOException {
    if (OpenFile.isRegular(path)) {
      throw new FileSystemException(path.toString(), null, OpenFile.REASON);
    }
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

  /** Puts the new text in the place of the old one. */
  void replace() throws IOException {
    drafts.place(draft, target);
  }
}
