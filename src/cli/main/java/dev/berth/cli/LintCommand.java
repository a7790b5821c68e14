package dev.berth.cli;

import dev.berth.engine.report.Format;
import dev.berth.engine.run.Patience;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code berth lint}: everything that the main job can be told. */
record LintCommand() implements Command {
  /** Seconds; rules of packs may be anything. */
  private static final int USUAL_TIMEOUT = 60;

  private static final String[] EXIT_CODES = {
    "",
    "Exit codes:",
    "  0  no finding at or above --fail-on",
    "  1  findings",
    "  2  the command line or a rule pack is wrong",
    "  3  nothing was checked",
    "  4  not everything could be checked or written"
  };

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Checks environments and reports what is wrong with them.")
        .footer(EXIT_CODES);
    spec.addPositional(
        Options.parameters(
            "ENVIRONMENT",
            "Files, folders, or - for standard input. Of a folder: the YAML and JSON files in it"
                + " that declare a spotfireVersion."));
    describeReport(spec);
    spec.addOption(
        Options.text(
            "--stdin-name",
            "NAME",
            "The name of what comes from standard input; .json makes it JSON."));
    spec.addOption(Options.PACK);
    spec.addOption(
        Options.positive(
            "--rule-timeout",
            "SECONDS",
            "How long a rule may take when there are packs: " + USUAL_TIMEOUT + " unless said."));
  }

  private static void describeReport(CommandSpec spec) {
    spec.addOption(
        Options.choice(
            "--format", Format.class, "FORMAT", "text (default), unix, json, sarif or github."));
    spec.addOption(Options.text("--output", "FILE", "Write the report to a file."));
    spec.addOption(
        Options.choice(
            "--fail-on",
            FailOn.class,
            "SEVERITY",
            "Exit with 1 if a finding is this bad or worse: error (default), warning, info, or"
                + " never."));
    spec.addOption(
        Options.choice("--color", ColourChoice.class, "WHEN", "auto (default), always or never."));
  }

  @Override
  public ExitCode run(ParseResult options, Streams streams, Path workingFolder) {
    List<String> inputs = options.matchedPositionalValue(0, List.of());
    if (inputs.isEmpty()) {
      throw Refusal.usage("name at least one environment, folder, or - for standard input");
    }
    LintRequest request =
        new LintRequest(
            inputs,
            options.matchedOptionValue("--stdin-name", LintRequest.INPUT_NAME),
            Options.packs(options),
            Patience.of(options.matchedOptionValue("--rule-timeout", USUAL_TIMEOUT)),
            options.matchedOptionValue("--format", Format.TEXT),
            Output.named(options.matchedOptionValue("--output", "-"), streams, workingFolder),
            options.matchedOptionValue("--fail-on", FailOn.ERROR),
            options.matchedOptionValue("--color", ColourChoice.AUTO));
    return new Lint(streams, workingFolder).run(request);
  }
}
