package dev.berth.cli;

import dev.berth.engine.report.Format;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code berth lint}: everything that the main job can be told. */
@picocli.CommandLine.Command(
    name = "berth lint",
    description = "Checks environments and reports what is wrong with them.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes:",
      "  0  no finding at or above --fail-on",
      "  1  findings",
      "  2  the command line or a rule pack is wrong",
      "  3  nothing was checked",
      "  4  not everything could be checked or written"
    })
final class LintCommand implements Command {
  @Parameters(
      paramLabel = "ENVIRONMENT",
      arity = "0..*",
      description =
          "Files, folders, or - for standard input. Of a folder: the YAML and JSON files in it"
              + " that declare a spotfireVersion.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), unix, json, sarif or github.")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "Write the report to a file.")
  private String output = "-";

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 if a finding is this bad or worse: error (default), warning, info, or"
              + " never.")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
  private ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description = "The name of what comes from standard input; .json makes it JSON.")
  private String inputName = LintRequest.INPUT_NAME;

  @Mixin private PackOption packs;

  @Mixin private StandardOptions standard;

  @Override
  public ExitCode run(Streams streams, Path workingFolder) {
    if (inputs.isEmpty()) {
      throw Refusal.usage("name at least one environment, folder, or - for standard input");
    }
    Output to = Output.named(output, streams, workingFolder);
    LintRequest request =
        new LintRequest(inputs, inputName, packs.jars(), format, to, failOn, colour);
    return new Lint(streams, workingFolder).run(request);
  }
}
