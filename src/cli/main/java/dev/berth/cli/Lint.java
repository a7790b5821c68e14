package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.fix.Check;
import dev.berth.engine.fix.Mender;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Linter;
import dev.berth.engine.secret.Redaction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The main job: finds the files, has them checked, writes the report and gives the verdict. */
final class Lint {
  private final Streams streams;
  private final Path workingFolder;

  Lint(Streams streams, Path workingFolder) {
    this.streams = streams;
    this.workingFolder = workingFolder;
  }

  ExitCode run(LintRequest request) {
    return run(request, Intent.of(request, streams, workingFolder));
  }

  ExitCode run(LintRequest request, Intent intent) {
    if (intent.isWrong()) {
      return refuse(request, intent);
    }
    Configurations.refuseUnknown(request.wish(), intent.configuration());
    InputFiles files = intent.files();
    Linter linter = intent.linter(request);
    Optional<Earlier> earlier = earlier(request, intent, linter);
    if (request.mending().isPresent() && request.mending().get().shows()) {
      return mend(request, intent, linter, earlier).diff();
    }
    List<Comparison> comparisons = comparisons(request, intent.baselines());
    Result linted =
        request.showsFixes() || request.mending().isPresent()
            ? mended(request, intent, linter, comparisons, earlier)
            : linter.lint(files.inputs(), comparisons, earlier);
    Result whole = linted.withSkipped(files.skipped().size());
    Result about = request.focus().isPresent() ? whole.about(intent.reported()) : whole;
    Result result = about.shortened();
    request.output().write(Reporters.of(request, streams), result);
    Notices notices = new Notices(streams, workingFolder);
    notices.checked(request, files, result);
    notices.settings(intent, result);
    for (Comparison each : comparisons) {
      notices.gone(each, request, result);
    }
    if (earlier.isPresent()) {
      notices.obscure(earlier.get(), request, result);
    }
    ExitCode verdict = verdict(result, request.failOn());
    if (verdict == ExitCode.NOTHING) {
      streams.say("nothing was checked");
    }
    return verdict;
  }

  /** What was found at the revision of a request that names one. */
  private Optional<Earlier> earlier(LintRequest request, Intent intent, Linter linter) {
    if (request.since().isEmpty()) {
      return Optional.empty();
    }
    String revision = request.since().get();
    return Optional.of(Since.of(revision, intent, workingFolder, linter));
  }

  /**
   * Each trial has a comparison of its own; what is said of the baselines holds for the outcome.
   */
  private Result mended(
      LintRequest request,
      Intent intent,
      Linter linter,
      List<Comparison> comparisons,
      Optional<Earlier> earlier) {
    Mend mend = mend(request, intent, linter, earlier);
    Result result = mend.report();
    if (!comparisons.isEmpty()) {
      linter.lint(List.copyOf(mend.outcome()), comparisons, earlier);
    }
    return result;
  }

  /** What is mended is what would be reported. */
  private Mend mend(LintRequest request, Intent intent, Linter linter, Optional<Earlier> earlier) {
    Check check = inputs -> linter.lint(inputs, comparisons(request, intent.baselines()), earlier);
    Mender mender = new Mender(linter, check);
    return new Mend(streams, request, mender, intent, workingFolder);
  }

  /** Nothing is checked under a configuration that may mean something else. */
  ExitCode refuse(LintRequest request, Intent intent) {
    List<Diagnostic> problems = intent.problems();
    Result.Summary nothing = new Result.Summary(0, 0, 0, 0, 0, 0, false);
    List<Diagnostic> shown = new Redaction(problems).of(problems);
    request.output().write(Reporters.of(request, streams), new Result(shown, List.of(), nothing));
    streams.out().flush();
    streams.say("nothing was checked, because the " + intent.whatIsWrong() + " is wrong");
    return ExitCode.USAGE;
  }

  /** One if there are baselines. */
  static List<Comparison> comparisons(LintRequest request, Baselines baselines) {
    return baselines.isEmpty()
        ? List.of()
        : List.of(new Comparison(baselines, request.baseline(), request.today()));
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
