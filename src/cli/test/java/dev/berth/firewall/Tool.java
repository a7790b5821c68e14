package dev.berth.firewall;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/**
 * A program of the system that reads what is generated. Where it is missing, tests are skipped,
 * unless {@code -Dsuites=required} makes them fail.
 */
final class Tool {
  private static final int SECONDS = 60;

  private Tool() {}

  /** What a command prints; it has to be there and to end with zero. */
  static String run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("tool", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      process.destroy();
      String said = Files.readString(log, StandardCharsets.UTF_8);
      Assertions.assertTrue(ended, () -> command + " does not end");
      Assertions.assertEquals(0, process.exitValue(), () -> command + ": " + said);
      return said;
    } finally {
      Files.delete(log);
    }
  }

  /** Skips the test if a command that only shows whether a tool is there does not work. */
  static void need(String what, List<String> probe) throws InterruptedException {
    String reason = "";
    try {
      run(probe);
    } catch (IOException | AssertionError e) {
      reason = what + " is not there: " + e.getMessage();
    }
    if (!reason.isEmpty() && "required".equals(System.getProperty("suites"))) {
      Assertions.fail(reason);
    }
    if (!reason.isEmpty()) {
      System.out.println("skipped: " + reason);
    }
    assumeTrue(reason.isEmpty(), reason);
  }
}
