package dev.berth.cli;

import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.Settings;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.report.TextReporter;
import dev.berth.engine.report.Totals;
import dev.berth.engine.run.Input;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says beside a report what it does not tell: what was not looked at, and what counts no more. */
record Notices(Streams streams, Path workingFolder) {
  /** Of the files of a folder that are not checked, enough to see what sort they are. */
  private static final int MOST_NAMES = 5;

  void obscure(Earlier earlier, LintRequest request, Result result) {
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

  /** What could not be read is no part of what a command writes beside reports. */
  void unread(Result report) {
    try {
      new TextReporter(Palette.PLAIN).findings(report, streams.err());
    } catch (IOException e) {
      throw Refusal.incomplete("cannot write to standard error: " + IoReason.of(e));
    }
  }

  void checked(LintRequest request, InputFiles files, Result result) {
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

  void settings(Intent intent, Result result) {
    Set<Path> folders = intent.configuration().folders();
    Configurations.sayMisnamed(folders, Configuration.NAME, streams, workingFolder);
    folders = intent.baselines().folders();
    Configurations.sayMisnamed(folders, Baselines.NAME, streams, workingFolder);
    for (RuleIndex pack : intent.configuration().packs()) {
      if (Collections.disjoint(pack.rules(), result.rules())) {
        sayWhySilent(pack, intent);
      }
    }
  }

  /** Who names a pack wants something of it. */
  private void sayWhySilent(RuleIndex pack, Intent intent) {
    for (Input input : intent.files().inputs()) {
      Settings settings = intent.configuration().of(Paths.of(input.name()), "");
      for (RuleInfo rule : pack.rules()) {
        Optional<String> reason = settings.whyNotAsked(rule);
        if (reason.isPresent()) {
          streams.say("no rule of pack " + rule.pack() + " is asked: " + reason.get());
          return;
        }
      }
    }
  }

  void gone(Comparison comparison, LintRequest request, Result result) {
    int stale = request.baseline().isStrict() ? 0 : comparison.stale();
    int moved = stale > 0 || result.diagnostics().isEmpty() ? 0 : comparison.moved();
    if (stale > 0) {
      streams.say(
          "the baseline knows of findings that are gone ("
              + entries(stale)
              + "): berth baseline update");
    } else if (moved > 0) {
      streams.say(
          "some of this was known where it is no more ("
              + entries(moved)
              + "): berth baseline update");
    }
  }

  private static String entries(int count) {
    return count == 1 ? "1 entry" : count + " entries";
  }

  /** The first of some names. */
  static String list(List<String> names) {
    int shown = Math.min(names.size(), MOST_NAMES);
    String list = String.join(", ", names.subList(0, shown));
    return names.size() > shown ? list + " and " + (names.size() - shown) + " more" : list;
  }
}
