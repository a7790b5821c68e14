package dev.berth.cli;

import dev.berth.engine.report.Reporter;
import dev.berth.engine.report.Result;
import java.io.IOException;
import java.nio.file.Path;

/** Where a report goes. */
sealed interface Output permits Output.Standard, ReportFile {
  /** Refuses what must not be written to, before any work is done. */
  void refuseUnfit(InputFiles inputs);

  /** Whether this is the file that the report is written to. */
  boolean goesTo(Path file);

  /** Writes the report, or refuses with the reason why it could not be written. */
  void write(Reporter reporter, Result result);

  /** Likewise any other text. */
  void write(WholeFile.Text text);

  static Output standard(Streams streams) {
    return new Standard(streams.out());
  }

  /**
   * A file by its path; {@code -} is standard output. What has another name for that, or for
   * standard error, goes there: behind it a file may lie that holds more than the report.
   */
  static Output named(String path, Streams streams, Path workingFolder) {
    if (path.equals("-") || path.equals("/dev/stdout")) {
      return standard(streams);
    }
    Path file = workingFolder.resolve(Paths.of(path));
    return switch (OpenFile.stream(file)) {
      case "1" -> standard(streams);
      case "2" -> new Standard(streams.err());
      default -> new ReportFile(path, file);
    };
  }

  /** Standard output or standard error, which keeps its failures until the end of the run. */
  record Standard(StandardOutput out) implements Output {
    @Override
    public void refuseUnfit(InputFiles inputs) {}

    @Override
    public boolean goesTo(Path file) {
      return false;
    }

    @Override
    public void write(Reporter reporter, Result result) {
      try {
        reporter.report(result, out);
      } catch (IOException e) {
        throw failed(e);
      }
    }

    @Override
    public void write(WholeFile.Text text) {
      try {
        text.to(out);
      } catch (IOException e) {
        throw failed(e);
      }
    }

    private static Refusal failed(IOException e) {
      return Refusal.incomplete("cannot write to standard output: " + IoReason.of(e));
    }
  }
}
