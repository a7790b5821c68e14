package dev.berth.engine.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that declare nothing: what stood there may have been moved. */
public final class BlankFile {
  /** Nobody goes on with more bytes in which nothing is said. */
  private static final int MOST = 1 << 20;

  private static final String MARK = "\ufeff";

  private BlankFile() {}

  /**
   * Whether a file is gone, if only for a folder, or has nothing in it but blanks, comments and
   * marks of documents.
   */
  public static boolean isGoneOrBlank(Path file) {
    return !Files.exists(file) || Files.isDirectory(file) || isBlank(file);
  }

  private static boolean isBlank(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST && saysNothing(file);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Ends at the first line that says something: most files are no longer read. */
  private static boolean saysNothing(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (says(line.startsWith(MARK) ? line.substring(MARK.length()) : line)) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean says(String line) {
    boolean mark = line.startsWith("---") || line.startsWith("...");
    String said = (mark ? line.substring(3) : line).strip();
    boolean nothing = said.isEmpty() || said.startsWith("#") || said.equals("null");
    return !nothing && !line.startsWith("%");
  }
}
