package dev.berth.cli;

import dev.berth.engine.report.Format;
import dev.berth.engine.run.Patience;
import dev.berth.engine.suppress.Day;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code berth lint}: everything that the main job can be told. */
record LintCommand() implements Command {
  /** Seconds; rules of packs may be anything. */
  static final int USUAL_TIMEOUT = 60;

  static final Flag FORMAT =
      Flag.value("--format", "FORMAT", "text (default), unix, json, sarif or github.");
  static final Flag OUTPUT = Flag.value("--output", "FILE", "Write the report to a file.");
  private static final Flag FAIL_ON =
      Flag.value(
          "--fail-on",
          "SEVERITY",
          "Exit with 1 if a finding is this bad or worse: error (default), warning, info, or"
              + " never.");
  static final Flag COLOR = Flag.value("--color", "WHEN", "auto (default), always or never.");
  static final Flag STDIN_NAME =
      Flag.value(
          "--stdin-name",
          "NAME",
          "The name of what comes from standard input; .json makes it JSON.");
  private static final Flag WHY =
      Flag.value(
          "--why",
          "RULE",
          "Say what this rule did in each environment, and why it was silent, instead of a"
              + " report.");
  static final Flag WATCH =
      Flag.toggle(
          "",
          "--watch",
          "Check again whenever a file changes, until interrupted; a line before and after each run"
              + " tells editors.");
  static final Flag JOBS =
      Flag.value(
          "--jobs",
          "N",
          "How many files to read at once: one for each processor unless you say otherwise.");
  static final Flag TODAY =
      Flag.value(
          "--today",
          "DAY",
          "The day up to which something may be allowed, such as 2027-01-31: the real one unless"
              + " you say otherwise.");
  static final Flag RULE_TIMEOUT =
      Flag.value(
          "--rule-timeout",
          "SECONDS",
          "How long a rule may take when there are packs: "
              + USUAL_TIMEOUT
              + " unless you say otherwise.");

  private static final Usage.Parameter ENVIRONMENTS =
      Usage.Parameter.any(
          "ENVIRONMENT",
          "Files, folders, or - for standard input. Of a folder: the YAML and JSON files in it"
              + " that declare a spotfireVersion; hidden folders, target and node_modules are"
              + " left out.");

  @Override
  public Usage usage() {
    return Usage.of(
            "lint",
            "Checks environments and reports what is wrong with them.",
            ENVIRONMENTS,
            FORMAT,
            OUTPUT,
            FAIL_ON,
            MendingFlags.FIX,
            MendingFlags.UNSAFE_FIXES,
            MendingFlags.DIFF,
            COLOR,
            STDIN_NAME,
            ConfigFlags.CONFIG,
            ConfigFlags.ISOLATED,
            ConfigFlags.PROFILE,
            ConfigFlags.MIN_CONFIDENCE,
            ConfigFlags.RULE,
            ConfigFlags.SKIP,
            BaselineFlags.BASELINE,
            BaselineFlags.NO_BASELINE,
            BaselineFlags.STRICT,
            SinceFlag.SINCE,
            Flags.PACK,
            RULE_TIMEOUT,
            FocusFlags.WITHIN,
            FocusFlags.FILES_FROM,
            WHY,
            WATCH,
            JOBS,
            TODAY)
        .withFooter(
            "",
            "Exit codes:",
            "  0  no finding at or above --fail-on",
            "  1  findings",
            "  2  the command line, a configuration, a baseline or a rule pack is wrong",
            "  3  nothing was checked",
            "  4  not everything could be checked or written");
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    LintRequest request =
        new LintRequest(
            FocusFlags.inputs(arguments),
            stdinName(arguments),
            arguments.texts(Flags.PACK),
            arguments.files(),
            Patience.of(arguments.count(RULE_TIMEOUT, USUAL_TIMEOUT)),
            arguments.choice(FORMAT, Format.TEXT),
            Output.named(arguments.text(OUTPUT, "-"), streams, workingFolder),
            arguments.choice(FAIL_ON, FailOn.ERROR),
            arguments.choice(COLOR, ColourChoice.AUTO),
            arguments.count(JOBS, LintRequest.JOBS_BY_PROCESSORS),
            FocusFlags.focus(arguments),
            ConfigFlags.wish(arguments),
            BaselineFlags.wish(arguments),
            SinceFlag.revision(arguments),
            MendingFlags.mending(arguments),
            today(arguments));
    if (arguments.has(WHY)) {
      refuseBesideWhy(arguments);
      return new Why(streams, workingFolder).run(request, arguments.text(WHY, ""));
    }
    if (arguments.has(WATCH)) {
      refuseUnwatchable(request);
      return new Watch(streams, workingFolder).run(request);
    }
    return new Lint(streams, workingFolder).run(request);
  }

  /** What standard input is called, if it is to be read. */
  static String stdinName(Arguments arguments) {
    if (arguments.isTold(STDIN_NAME) && !arguments.parameters().contains("-")) {
      throw Refusal.usage("--stdin-name names standard input; give - to have it read");
    }
    return arguments.text(STDIN_NAME, LintRequest.INPUT_NAME);
  }

  /** What a rule did is told in lines of its own: there is no report, and nothing to mend. */
  private static void refuseBesideWhy(Arguments arguments) {
    List<Flag> others =
        List.of(
            MendingFlags.FIX, MendingFlags.DIFF, OUTPUT, FORMAT, FAIL_ON, SinceFlag.SINCE, WATCH);
    for (Flag other : others) {
      if (arguments.isTold(other)) {
        throw Refusal.usage("--why writes no report; leave " + other.name() + " out");
      }
    }
  }

  /** Standard input comes once, and one document has no room for the lines around the next. */
  private static void refuseUnwatchable(LintRequest request) {
    boolean lists =
        request.focus().isPresent() && request.focus().get().list().equals(Optional.of("-"));
    if (lists || request.inputs().contains("-")) {
      throw Refusal.usage("standard input cannot be watched");
    }
    if (request.mending().isPresent()) {
      throw Refusal.usage("--watch only looks; leave --fix and --diff out");
    }
    boolean document = request.format() == Format.JSON || request.format() == Format.SARIF;
    if (document && request.output() instanceof Output.Standard) {
      throw Refusal.usage("--watch writes json and sarif only to a file: name one with --output");
    }
  }

  static Supplier<Day> today(Arguments arguments) {
    if (!arguments.has(TODAY)) {
      return new Today();
    }
    String text = arguments.text(TODAY, "");
    Optional<Day> day = Day.parse(text);
    if (day.isEmpty()) {
      throw arguments.wrong(TODAY, text + " is no day");
    }
    return new ThatDay(day.get());
  }
}
