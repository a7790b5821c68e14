package dev.berth.engine.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that declare nothing: what stood there may have been moved. */
public final class BlankFile {
  /** A file with more bytes says something. */
  private static final int MOST = 4096;

  private BlankFile() {}

  /** Whether a file is gone, or has nothing in it but blanks, comments and marks of documents. */
  public static boolean isGoneOrBlank(Path file) {
    return !Files.exists(file) || isBlank(file);
  }

  private static boolean isBlank(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST && isBlank(text(file));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static boolean isBlank(String text) {
    for (String line : text.split("\n", -1)) {
      String said = line.strip();
      if (!said.isEmpty() && said.charAt(0) != '#' && !said.equals("---")) {
        return false;
      }
    }
    return true;
  }
}
