package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.fix.Check;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Result;
import dev.berth.engine.report.Totals;
import dev.berth.engine.run.Linter;
import dev.berth.engine.secret.Redaction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    sayWhatWasChecked(request, files, result);
    sayWhatIsMisnamed(intent);
    for (Comparison each : comparisons) {
      sayWhatIsGone(each, request);
    }
    if (earlier.isPresent()) {
      sayWhatLooksNew(earlier.get(), request, result);
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
    List<Comparison> comparisons = comparisons(request, intent.baselines());
    return Optional.of(Since.of(revision, intent, workingFolder, linter, comparisons));
  }

  private void sayWhatLooksNew(Earlier earlier, LintRequest request, Result result) {
    List<String> obscure = earlier.obscure(result.diagnostics());
    if (!obscure.isEmpty()) {
      String revision = request.since().orElseThrow();
      streams.say(
          "not all could be read as it was at "
              + revision
              + ", so that what is old may look new: "
              + list(obscure));
    }
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
    return new Mend(streams, request, check, intent, workingFolder);
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

  private void sayWhatWasChecked(LintRequest request, InputFiles files, Result result) {
    boolean seen = request.format() == Format.TEXT && request.output() instanceof Output.Standard;
    streams.out().flush();
    for (String folder : files.barren()) {
      streams.say("no file in " + folder + " declares a spotfireVersion");
    }
    for (String folder : files.excluded()) {
      streams.say("a configuration leaves out all files in " + folder);
    }
    if (!files.leftOut().isEmpty()) {
      streams.say("not looked into: " + list(files.leftOut()));
    }
    if (!files.skipped().isEmpty()) {
      streams.say("not checked, for want of a spotfireVersion: " + list(files.skipped()));
    }
    if (!files.misspelt().isEmpty()) {
      streams.say("did you mean spotfireVersion? " + list(files.misspelt()));
    }
    if (!files.strays().isEmpty()) {
      streams.say("not checked, for being no files of their folder: " + list(files.strays()));
    }
    if (!seen) {
      streams.err().append(Totals.of(result)).append('\n');
    }
  }

  private void sayWhatIsMisnamed(Intent intent) {
    Set<Path> folders = intent.configuration().folders();
    Configurations.sayMisnamed(folders, Configuration.NAME, streams, workingFolder);
    folders = intent.baselines().folders();
    Configurations.sayMisnamed(folders, Baselines.NAME, streams, workingFolder);
  }

  private void sayWhatIsGone(Comparison comparison, LintRequest request) {
    int stale = request.baseline().isStrict() ? 0 : comparison.stale();
    if (stale > 0) {
      String entries = stale == 1 ? "1 entry" : stale + " entries";
      streams.say(
          "the baseline knows of findings that are gone (" + entries + "): berth baseline update");
    }
  }

  /** One if there are baselines. */
  private static List<Comparison> comparisons(LintRequest request, Baselines baselines) {
    return baselines.isEmpty()
        ? List.of()
        : List.of(new Comparison(baselines, request.baseline(), request.today()));
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
