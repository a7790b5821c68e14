package dev.berth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The versions of berth and of the Java that runs it. */
final class Version {
  private Version() {}

  static String line() {
    return "berth " + ofBerth() + " (Java " + Runtime.version() + ")\n";
  }

  static String ofBerth() {
    try (InputStream text = Version.class.getResourceAsStream("version.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
