package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Baseline;
import dev.berth.engine.baseline.BaselineWriter;
import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Entry;
import dev.berth.engine.baseline.Former;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.load.Limits;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Policy;
import dev.berth.rule.RuleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks environments in order to write their baselines. */
record BaselineRun(Streams streams, Path workingFolder, BaselineAction action) {
  ExitCode run(LintRequest request) {
    BaselinePlace.refuseForeign(request.baseline(), workingFolder);
    BaselinePlace.refuseUnfit(request.baseline(), action, workingFolder);
    Packs packs = Packs.withBuiltIn(request.packs(), workingFolder);
    Configuration configuration = Configurations.of(request.wish(), packs, workingFolder);
    InputFiles files = Intent.files(request, configuration, streams, workingFolder);
    List<RuleIndex> rules = packs.with(configuration.packs());
    KnownRules known = Configurations.known(request.wish(), rules);
    Baselines baselines = new Baselines(request.baseline(), request.named(), known, workingFolder);
    if (action == BaselineAction.CREATE) {
      BaselinePlace.refuseSecond(request.baseline(), known, files.inputs(), workingFolder);
    }
    find(baselines, files);
    List<Diagnostic> problems = new ArrayList<>(packs.problems());
    problems.addAll(configuration.problems());
    problems.addAll(baselines.problems());
    ProblemLines.say(problems, streams);
    if (!areOfRulesThatAreGone(problems)) {
      return ExitCode.USAGE;
    }
    Configurations.refuseUnknown(request.wish(), configuration);
    refuseUnfit(baselines, files);
    Policy policy = Intent.policy(configuration, request);
    Linter linter = new Linter(BuiltInCatalogue.make(), rules, request.effort(), policy);
    Former earlier = each -> Since.when(each, files, configuration, linter);
    Former former = action.begins() ? Former.UNKNOWN : earlier;
    Comparison comparison = new Comparison(baselines, request.baseline(), request.today(), former);
    Result result = linter.lint(files.inputs(), List.of(comparison));
    return keep(result, comparison, baselines);
  }

  /** Writes what the baselines are to know, and says so. */
  private ExitCode keep(Result result, Comparison comparison, Baselines baselines) {
    BaselineAccount account = new BaselineAccount(streams, comparison);
    if (!result.summary().complete() || result.summary().environments() == 0) {
      account.unread(result);
      return leftAsItIs(result.summary().complete() ? ExitCode.NOTHING : ExitCode.INCOMPLETE);
    }
    Map<String, Integer> strange = new TreeMap<>();
    for (Baseline each : baselines.all()) {
      List<Entry> entries = new ArrayList<>(action.entries(comparison, each));
      entries.removeIf(entry -> baselines.isOfNoRule(each, entry));
      write(each, entries);
      account.written(each, entries);
      baselines.strange(each, entries).forEach((rule, n) -> strange.merge(rule, n, Integer::sum));
    }
    account.left(action, baselines.all());
    account.strange(strange);
    account.unread(result);
    return ExitCode.CLEAN;
  }

  /** Nobody can say what a baseline has to know if not everything was checked, or nothing. */
  private ExitCode leftAsItIs(ExitCode why) {
    String what =
        why == ExitCode.NOTHING ? "nothing was checked" : "not everything could be checked";
    streams.say(what + "; the baseline stays as it is");
    return why;
  }

  /** What is known of rules that are gone is taken out by prune alone: it may be a slip. */
  private boolean areOfRulesThatAreGone(List<Diagnostic> problems) {
    boolean gone = problems.isEmpty() || action == BaselineAction.PRUNE;
    for (Diagnostic each : problems) {
      gone &= each.rule().equals(Problem.UNKNOWN_RULE.id());
    }
    return gone;
  }

  private static Refusal notFound(String file, Optional<String> repository) {
    String why =
        repository.isPresent()
            ? " is in a repository of its own, and its baseline is looked for in "
                + repository.get()
                + "; go there, or name another file with --baseline each time"
            : " is not below the folder of the baseline; name one with --baseline";
    return Refusal.usage(file + why);
  }

  /** What is replaced is not read; what is created must not be there. */
  private void find(Baselines baselines, InputFiles files) {
    boolean read = action != BaselineAction.REPLACE && action != BaselineAction.CREATE;
    for (Input input : files.inputs()) {
      if (read || action == BaselineAction.CREATE && baselines.isThere()) {
        baselines.find(input.name());
      }
      if (!read && !baselines.isFoundFrom(input.name())) {
        throw notFound(input.name(), baselines.hiding(input.name()));
      }
    }
    if (action == BaselineAction.CREATE) {
      for (Baseline each : baselines.all()) {
        refuseToReplace(each);
      }
    }
    if (action.begins() && baselines.problems().isEmpty()) {
      baselines.begin();
    }
    if (baselines.isEmpty()) {
      throw Refusal.usage("there is no baseline; berth baseline create writes one");
    }
  }

  private static void refuseToReplace(Baseline baseline) {
    int count = baseline.placed().size();
    if (count > 0) {
      throw Refusal.usage(
          baseline.name()
              + " has "
              + BaselineAccount.counted(count, "entry", "entries")
              + "; berth baseline update renews them, and --force replaces them");
    }
  }

  private static void refuseUnfit(Baselines baselines, InputFiles files) {
    for (Baseline each : baselines.all()) {
      if (Files.isDirectory(each.path())) {
        throw unwritable(each, "it is a folder");
      }
      if (files.include(each.path())) {
        throw unwritable(each, "it is read in this run");
      }
    }
  }

  private static Refusal unwritable(Baseline baseline, String why) {
    return Refusal.usage("cannot write the baseline to " + baseline.name() + ": " + why);
  }

  private void write(Baseline baseline, List<Entry> entries) {
    if (entries.size() > Limits.BASELINE_ENTRIES) {
      throw Refusal.incomplete(
          "more than "
              + Limits.BASELINE_ENTRIES
              + " entries; the baseline stays as it is (switch rules off in the configuration)");
    }
    try {
      WholeFile.write(baseline.path(), writer -> BaselineWriter.write(entries, writer));
    } catch (IOException e) {
      throw Refusal.incomplete(
          "cannot write the baseline to " + baseline.name() + ": " + IoReason.of(e));
    }
  }
}
