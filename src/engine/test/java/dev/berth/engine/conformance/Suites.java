package dev.berth.engine.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.engine.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/**
 * The suites of others, which npm brings in the versions and with the checksums that {@code
 * testdata/conformance/package-lock.json} names. Where there is no npm, the tests are skipped,
 * unless {@code -Dsuites=required} makes them fail.
 */
final class Suites {
  private static final String LIST = "testdata/conformance/";
  private static final String LOCK = "package-lock.json";
  private static final Path FOLDER = Golden.path("src/engine/target/conformance");
  private static final List<String> INSTALL =
      List.of("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
  private static final int MINUTES = 3;

  private Suites() {}

  /** The folder of a package. */
  static Path folder(String name) {
    String reason = isInstalled() ? "" : install();
    if (!reason.isEmpty() && "required".equals(System.getProperty("suites"))) {
      Assertions.fail(reason);
    }
    if (!reason.isEmpty()) {
      System.out.println("skipped: " + reason);
    }
    assumeTrue(reason.isEmpty(), reason);
    return FOLDER.resolve("node_modules").resolve(name);
  }

  /** What stands in a file of a package: JSON that is handed out as a JavaScript module. */
  static String module(Path file) {
    try {
      String text = Files.readString(file);
      return text.substring(text.indexOf("export default") + "export default".length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInstalled() {
    try {
      return Files.exists(FOLDER.resolve("node_modules").resolve("." + LOCK))
          && Files.readString(FOLDER.resolve(LOCK)).equals(Golden.read(LIST + LOCK));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Installs the packages; says why if it fails. */
  private static String install() {
    try {
      Files.createDirectories(FOLDER);
      for (String file : List.of("package.json", LOCK)) {
        Path list = Golden.path(LIST + file);
        Files.copy(list, FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
      return npm();
    } catch (IOException e) {
      return "npm is not there, which brings the suites: " + e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "npm was interrupted";
    }
  }

  private static String npm() throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    ProcessBuilder npm = new ProcessBuilder(windows ? "npm.cmd" : "npm");
    npm.command().addAll(INSTALL);
    Path log = FOLDER.resolve("npm.log");
    Process process =
        npm.directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroy();
    return ended && process.exitValue() == 0
        ? ""
        : "npm could not bring the suites: " + Files.readString(log, StandardCharsets.UTF_8);
  }
}
