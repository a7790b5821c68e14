package dev.berth.cli;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Result;
import dev.berth.engine.report.Totals;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Patience;
import dev.berth.rule.RuleIndex;
import java.nio.file.Path;
import java.util.List;

/** The main job: finds the files, has them checked, writes the report and gives the verdict. */
final class Lint {
  /** Of the files of a folder that are not checked, enough to see what sort they are. */
  private static final int MOST_NAMES = 5;

  private final Streams streams;
  private final Path workingFolder;

  Lint(Streams streams, Path workingFolder) {
    this.streams = streams;
    this.workingFolder = workingFolder;
  }

  ExitCode run(LintRequest request) {
    List<RuleIndex> packs = Packs.withBuiltIn(request.packs(), workingFolder);
    InputFiles files = files(request);
    request.output().refuseUnfit(files);
    Result linted = linter(packs, request).lint(files.inputs());
    Result result = linted.withSkipped(files.skipped().size());
    request.output().write(Reporters.of(request, streams), result);
    sayWhatWasChecked(request, files, result);
    ExitCode verdict = verdict(result, request.failOn());
    if (verdict == ExitCode.NOTHING) {
      streams.say("nothing was checked");
    }
    return verdict;
  }

  private static Linter linter(List<RuleIndex> packs, LintRequest request) {
    boolean given = request.jobs() != LintRequest.JOBS_BY_PROCESSORS;
    int threads = given ? request.jobs() : Runtime.getRuntime().availableProcessors();
    Patience patience = request.packs().isEmpty() ? Patience.ENDLESS : request.patience();
    return new Linter(BuiltInCatalogue.make(), packs, threads, patience);
  }

  private InputFiles files(LintRequest request) {
    InputFiles files = new InputFiles(workingFolder);
    for (String pack : request.packs()) {
      files.keep(pack);
    }
    for (String file : request.argumentFiles()) {
      files.keep(file);
    }
    boolean standardInput = false;
    for (String argument : request.inputs()) {
      if (!argument.equals("-")) {
        files.add(argument);
      } else if (!standardInput) {
        files.add(new Input.Stream(request.inputName(), streams.in()));
        standardInput = true;
      }
    }
    return files;
  }

  private void sayWhatWasChecked(LintRequest request, InputFiles files, Result result) {
    boolean seen = request.format() == Format.TEXT && request.output() instanceof Output.Standard;
    streams.out().flush();
    for (String folder : files.barren()) {
      streams.say("no file in " + folder + " declares a spotfireVersion");
    }
    if (!files.skipped().isEmpty()) {
      streams.say("not checked, for want of a spotfireVersion: " + list(files.skipped()));
    }
    if (!files.strays().isEmpty()) {
      streams.say("not checked, for being no files of their folder: " + list(files.strays()));
    }
    if (!seen) {
      streams.err().append(Totals.of(result)).append('\n');
    }
  }

  private static String list(List<String> names) {
    int shown = Math.min(names.size(), MOST_NAMES);
    String list = String.join(", ", names.subList(0, shown));
    return names.size() > shown ? list + " and " + (names.size() - shown) + " more" : list;
  }

  /** What was not checked weighs more than what was found, and both more than having no work. */
  private static ExitCode verdict(Result result, FailOn failOn) {
    if (!result.summary().complete()) {
      return ExitCode.INCOMPLETE;
    }
    if (failOn.isReachedBy(result)) {
      return ExitCode.FINDINGS;
    }
    boolean nothing = result.summary().environments() == 0 || result.summary().rules() == 0;
    return nothing ? ExitCode.NOTHING : ExitCode.CLEAN;
  }
}
