package dev.berth.cli;

import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.report.Reporter;
import dev.berth.engine.report.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A report in a file: the whole report or the old file, never a part of one.
 *
 * @param name the path as the user wrote it
 */
record ReportFile(String name, Path path) implements Output {
  @Override
  public void refuseUnfit(InputFiles inputs) {
    if (Files.isDirectory(path)) {
      throw Refusal.usage("cannot write the report to " + name + ": it is a folder");
    }
    if (OpenFile.isRegular(path)) {
      throw Refusal.usage("cannot write the report to " + name + ": " + OpenFile.REASON);
    }
    if (inputs.include(path)) {
      throw Refusal.usage("cannot write the report to " + name + ": it is read in this run");
    }
    for (String reserved : List.of(Configuration.NAME, Baselines.NAME)) {
      if (path.endsWith(reserved) || Paths.identity(path).endsWith(reserved)) {
        throw Refusal.usage(
            "cannot write the report to " + name + ": files of this name are read as settings");
      }
    }
  }

  @Override
  public boolean goesTo(Path file) {
    try {
      return Files.exists(path) && Files.exists(file) && Files.isSameFile(path, file);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void write(Reporter reporter, Result result) {
    write(writer -> reporter.report(result, writer));
  }

  @Override
  public void write(WholeFile.Text text) {
    try {
      WholeFile.write(path, text);
    } catch (IOException e) {
      throw Refusal.incomplete("cannot write the report to " + name + ": " + IoReason.of(e));
    }
  }
}
