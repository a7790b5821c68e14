package dev.berth.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Runs what users run most, and shows nothing of it, so that the launcher can keep what the JVM
 * learns at start in an archive. Takes the folder of the environments to rehearse with.
 */
public final class Rehearsal {
  private static final String[][] RUNS = {
    {"."},
    {"--format", "unix", "--fail-on", "warning", "."},
    {"lint", "--format=sarif", "--color=always", "."},
    {"--format=json", "."},
    {"--format=github", "."},
    {"rules"},
    {"explain", "syntax"},
    {"--version"},
    {"help", "lint"},
    {"--format=none", "."},
    {"--baseline=configured/.berth-baseline.yaml", "configured"},
    {"--no-such-option"},
  };

  private Rehearsal() {}

  public static void main(String[] args) {
    for (String[] run : RUNS) {
      Main.run(run, silent(), Path.of(args[0]));
    }
  }

  private static Streams silent() {
    return new Streams(
        InputStream.nullInputStream(),
        new StandardOutput(OutputStream.nullOutputStream()),
        new StandardOutput(OutputStream.nullOutputStream()),
        System.getenv(),
        Screen.FILE_OR_PIPE);
  }
}
