package dev.berth.cli;

import dev.berth.engine.report.Reporter;
import dev.berth.engine.report.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
   * A file by its path; {@code -} is standard output, and so are its other names, behind which a
   * file may lie that holds more than the report.
   */
  static Output named(String path, Streams streams, Path workingFolder) {
    return List.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1").contains(path)
        ? standard(streams)
        : new ReportFile(path, workingFolder.resolve(Paths.of(path)));
  }

  /** Standard output, which keeps its failures until the end of the run. */
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
