package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Result;
import dev.berth.engine.report.Totals;
import dev.berth.engine.run.Effort;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Patience;
import dev.berth.engine.run.Policy;
import dev.berth.engine.secret.Redaction;
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
    Configuration configuration = Configurations.of(request.wish(), packs, workingFolder);
    InputFiles files = files(request, configuration);
    request.output().refuseUnfit(files);
    if (!configuration.problems().isEmpty()) {
      return refuse(configuration.problems(), request);
    }
    Linter linter = linter(packs, request, configuration);
    if (request.mending().shows()) {
      return new Mend(streams, request, linter, files.inputs()).diff();
    }
    Result linted = lint(linter, request, files);
    Result result = linted.withSkipped(files.skipped().size());
    request.output().write(Reporters.of(request, streams), result);
    sayWhatWasChecked(request, files, result);
    ExitCode verdict = verdict(result, request.failOn());
    if (verdict == ExitCode.NOTHING) {
      streams.say("nothing was checked");
    }
    return verdict;
  }

  private Result lint(Linter linter, LintRequest request, InputFiles files) {
    return request.showsFixes() || request.mending() != Mending.NONE
        ? new Mend(streams, request, linter, files.inputs()).report()
        : linter.lint(files.inputs());
  }

  /** Nothing is checked under a configuration that may mean something else. */
  private ExitCode refuse(List<Diagnostic> problems, LintRequest request) {
    Result.Summary nothing = new Result.Summary(0, 0, 0, 0, 0, 0, false);
    List<Diagnostic> shown = new Redaction(problems).of(problems);
    request.output().write(Reporters.of(request, streams), new Result(shown, List.of(), nothing));
    streams.out().flush();
    streams.say("nothing was checked, because the configuration is wrong");
    return ExitCode.USAGE;
  }

  private static Linter linter(
      List<RuleIndex> packs, LintRequest request, Configuration configuration) {
    boolean given = request.jobs() != LintRequest.JOBS_BY_PROCESSORS;
    int threads = given ? request.jobs() : Runtime.getRuntime().availableProcessors();
    Patience patience = request.packs().isEmpty() ? Patience.ENDLESS : request.patience();
    Policy policy = configuration.isUsual() ? Policy.USUAL : new FilePolicy(configuration);
    return new Linter(
        BuiltInCatalogue.make(), packs, new Effort(threads, patience, request.today()), policy);
  }

  private InputFiles files(LintRequest request, Configuration configuration) {
    InputFiles files = new InputFiles(workingFolder, configuration);
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
        configuration.find(Paths.of(request.inputName()));
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
    if (!files.leftOut().isEmpty()) {
      streams.say("not looked into: " + list(files.leftOut()));
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
