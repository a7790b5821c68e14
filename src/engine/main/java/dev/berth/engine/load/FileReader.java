package dev.berth.engine.load;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads a regular file as it is at one moment: again if it changes meanwhile, but once only. */
final class FileReader {
  private static final int SLICE = 1 << 20;

  /** Kinds of file systems whose files are made when they are read, some without an end. */
  private static final Set<String> MADE_UP =
      Set.of("proc", "sysfs", "debugfs", "tracefs", "securityfs", "cgroup", "cgroup2", "configfs");

  private final Path path;
  private final String name;

  FileReader(Path path, String name) {
    this.path = path;
    this.name = name;
  }

  Read read() throws IOException {
    BasicFileAttributes before = attributes();
    if (before.isDirectory()) {
      return SourceReader.unreadable(name, directory());
    }
    if (!before.isRegularFile() || before.size() == 0 && isMadeUp()) {
      return SourceReader.unreadable(name, "this is not a regular file");
    }
    if (before.size() > Limits.SIZE) {
      return SourceReader.tooLarge(name);
    }
    Optional<byte[]> bytes = bytes(before);
    return bytes.isPresent() ? new Decoder(name, bytes.get()).decode() : again();
  }

  private String directory() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      entries.iterator();
      return "this is a directory, not a file";
    } catch (AccessDeniedException e) {
      return "there is no permission to list this directory";
    }
  }

  private Read again() throws IOException {
    BasicFileAttributes before = attributes();
    boolean readable = before.isRegularFile() && before.size() <= Limits.SIZE;
    Optional<byte[]> bytes = readable ? bytes(before) : Optional.empty();
    return bytes.isPresent()
        ? new Decoder(name, bytes.get()).decode()
        : SourceReader.unreadable(name, "the file changes while it is read");
  }

  /** The whole file; empty if it is no longer what it was. */
  private Optional<byte[]> bytes(BasicFileAttributes before) throws IOException {
    byte[] bytes = new byte[(int) before.size()];
    boolean whole;
    try (InputStream in = open()) {
      int count = 0;
      int more = 1;
      // In slices, because Java takes memory beside the heap for as much as it reads at once.
      while (count < bytes.length && more > 0) {
        more = in.readNBytes(bytes, count, Math.min(SLICE, bytes.length - count));
        count += more;
      }
      whole = count == bytes.length && in.read() < 0;
    }
    return whole && isSame(before, attributes()) ? Optional.of(bytes) : Optional.empty();
  }

  /** A channel knows better why it cannot be opened, but takes three dozen classes more. */
  private InputStream open() throws IOException {
    try {
      return new FileInputStream(path.toFile());
    } catch (FileNotFoundException e) {
      return Files.newInputStream(path);
    }
  }

  private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
    return before.size() == after.size()
        && before.lastModifiedTime().equals(after.lastModifiedTime())
        && Objects.equals(before.fileKey(), after.fileKey());
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }

  private boolean isMadeUp() {
    try {
      return MADE_UP.contains(Files.getFileStore(path).type());
    } catch (IOException e) {
      return false;
    }
  }
}
