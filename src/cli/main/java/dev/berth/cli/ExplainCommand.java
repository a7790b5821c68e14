package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Remark;
import dev.berth.engine.run.Inquiry;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** {@code berth explain}: all that is known about a rule, or about a problem of berth's own. */
record ExplainCommand() implements Command {
  private static final Flag AT =
      Flag.value(
          "--at",
          "FILE:LINE",
          "Explain what the rule finds on this line of an environment, with what led to it.");

  @Override
  public Usage usage() {
    return Usage.of(
        "explain",
        "Explains a rule: what it finds, why that is bad and what to do.",
        Usage.Parameter.one("RULE", "The name in brackets behind a finding."),
        AT,
        FocusFlags.WITHIN,
        Flags.PACK);
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    String name = arguments.parameters().get(0);
    if (arguments.has(AT)) {
      return explain(name, arguments, streams, workingFolder);
    }
    List<RuleInfo> rules = OwnRules.in(workingFolder, arguments.texts(Flags.PACK)).rules();
    streams.out().append(explanation(name, rules));
    return ExitCode.CLEAN;
  }

  private static ExitCode explain(
      String rule, Arguments arguments, Streams streams, Path workingFolder) {
    FileLine told = FileLine.of(arguments.text(AT, ""));
    if (Files.isDirectory(workingFolder.resolve(Paths.of(told.file())))) {
      throw Refusal.usage("invalid value for option --at: " + told.file() + " is a folder");
    }
    List<String> inputs = new ArrayList<>(List.of(told.file()));
    inputs.addAll(arguments.texts(FocusFlags.WITHIN));
    LintRequest request = LintRequest.of(inputs, streams).withPacks(arguments.texts(Flags.PACK));
    Lint lint = new Lint(streams, workingFolder);
    Intent intent = Intent.of(request, streams, workingFolder);
    if (intent.isWrong()) {
      return lint.refuse(request, intent);
    }
    Inquiry inquiry = intent.inquiry(rule, request);
    refuseUnread(inquiry);
    ProblemLines.sayFirst(inquiry.unread(), streams);
    FileLine place = told.in(intent.files().inputs().get(0).name());
    Occurrence occurrence = Occurrence.of(inquiry, rule, place);
    try {
      occurrence.write(new Colours(streams).palette(ColourChoice.AUTO), streams.out());
    } catch (IOException e) {
      throw Refusal.incomplete("cannot write to standard output: " + IoReason.of(e));
    }
    streams.out().append(Remedy.of(rule, place, intent, request));
    streams.out().append(Explanation.of(inquiry.rule()));
    return ExitCode.CLEAN;
  }

  /** Of what is not known, nothing can be said to be silent. */
  private static void refuseUnread(Inquiry inquiry) {
    if (!inquiry.gaps().isEmpty()) {
      Diagnostic first = inquiry.gaps().get(0);
      String name = first.span().source().name();
      throw Refusal.incomplete("not all of " + name + " could be checked: " + first.message());
    }
  }

  private static String explanation(String name, List<RuleInfo> rules) {
    TreeSet<String> names = new TreeSet<>();
    for (RuleInfo rule : rules) {
      if (rule.id().equals(name)) {
        return Explanation.of(rule);
      }
      names.add(rule.id());
    }
    for (Remark remark : Remark.all()) {
      if (remark.id().equals(name)) {
        return Explanation.of(remark);
      }
      names.add(remark.id());
    }
    throw Refusal.usage("there is no rule " + name + NearWord.hint(name, names));
  }
}
