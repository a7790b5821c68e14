package dev.berth.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The expected texts under {@code testdata}, which {@code -Dupdate=true} rewrites. */
public final class Golden {
  private Golden() {}

  /** A file or folder of the repository. */
  public static Path path(String path) {
    return Path.of(System.getProperty("berth.root")).resolve(path);
  }

  public static String read(String path) {
    try {
      return Files.readString(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if the text differs from the file; when updating, writes it there instead. */
  public static void matches(String path, String text) {
    if ("true".equals(System.getProperty("update"))) {
      write(path(path), text);
    }
    assertTrue(Files.exists(path(path)), () -> path + " is missing; -Dupdate=true writes it");
    assertEquals(read(path), text, path);
  }

  /** The names of the files in a folder that end so, sorted. */
  public static List<String> names(String folder, String suffix) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
