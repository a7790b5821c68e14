package dev.berth.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Whose a file is and what others may do with it, as far as its file system knows. */
final class FileRights {
  private FileRights() {}

  /**
   * Gives a file the owner, the group and the mode of another.
   *
   * @throws IOException if it may not be given away, or the other is not there
   */
  static void carry(Path from, Path to) throws IOException {
    try {
      carryOwner(from, to);
    } catch (IOException e) {
      throw new FileSystemException(
          to.toString(), null, "its owner or its group would become another");
    }
    carryMode(from, to);
  }

  /** The same as far as it goes; what is not there has no rights to be carried over. */
  static void carryWherePossible(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try {
      carryOwner(from, to);
    } catch (IOException e) {
      // A new text that belongs to who wrote it is better than none.
    }
    carryMode(from, to);
  }

  /** Before the mode, because a change of the owner takes parts of it away. */
  private static void carryOwner(Path from, Path to) throws IOException {
    FileOwnerAttributeView owner = Files.getFileAttributeView(to, FileOwnerAttributeView.class);
    if (owner != null && !owner.getOwner().equals(Files.getOwner(from))) {
      owner.setOwner(Files.getOwner(from));
    }
    PosixFileAttributeView posix = posix(to);
    if (posix == null) {
      return;
    }
    PosixFileAttributes attributes = posix(from).readAttributes();
    if (!posix.readAttributes().group().equals(attributes.group())) {
      posix.setGroup(attributes.group());
    }
  }

  private static void carryMode(Path from, Path to) throws IOException {
    PosixFileAttributeView posix = posix(to);
    if (posix != null) {
      posix.setPermissions(posix(from).readAttributes().permissions());
    }
  }

  private static PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
