package dev.berth.cli;

import dev.berth.engine.diff.DiffFormat;
import dev.berth.engine.diff.Differences;
import dev.berth.engine.diff.Differences.Reading;
import dev.berth.engine.report.Palette;
import dev.berth.engine.run.Survey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code berth diff}: what differs between two declarations, in the words of the field. */
record DiffCommand() implements Command {
  private static final Flag FORMAT =
      Flag.value("--format", "FORMAT", "text (default), markdown or json.");
  private static final Flag OUTPUT =
      Flag.value("--output", "FILE", "Write the comparison to a file.");

  @Override
  public Usage usage() {
    return Usage.of(
            "diff",
            "Shows what differs between two declarations, thing by thing.",
            Usage.Parameter.two(
                "OLD NEW",
                "A file or folder each, or - for standard input; files of folders that a"
                    + " configuration excludes are left out."),
            FORMAT,
            OUTPUT,
            LintCommand.COLOR,
            LintCommand.STDIN_NAME,
            ConfigFlags.CONFIG,
            ConfigFlags.ISOLATED,
            LintCommand.JOBS)
        .withFooter(
            "",
            "Layout, comments, order, quotes and defaults that are written down make no",
            "difference. Environments of one name are compared with each other.",
            "",
            "Exit codes:",
            "  0  nothing differs",
            "  1  something differs",
            "  2  the command line or a configuration is wrong, or something could not be",
            "     read: differences may be missing",
            "  4  the comparison could not be written");
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    DiffFormat format = arguments.choice(FORMAT, DiffFormat.TEXT);
    Output output = Output.named(arguments.text(OUTPUT, "-"), streams, workingFolder);
    ColourChoice colour = arguments.choice(LintCommand.COLOR, ColourChoice.AUTO);
    Palette palette = Reporters.palette(output, colour, streams);
    List<String> inputs = arguments.parameters();
    if (inputs.get(0).equals("-") && inputs.get(1).equals("-")) {
      throw Refusal.usage("only one of two declarations can come from standard input");
    }
    DeclaredFiles files = new DeclaredFiles(streams, workingFolder);
    List<Survey> sides = new ArrayList<>();
    for (String input : inputs) {
      Optional<Survey> side = files.survey(List.of(input), arguments, output);
      if (side.isEmpty()) {
        return ExitCode.USAGE;
      }
      sides.add(side.get());
    }
    return isComparable(sides, inputs, streams)
        ? compare(sides, output, (found, text) -> format.write(found, palette, text))
        : ExitCode.USAGE;
  }

  /** Whether something is known of both sides; else it is said why nothing is compared. */
  private static boolean isComparable(List<Survey> sides, List<String> inputs, Streams streams) {
    for (int i = 0; i < sides.size(); i++) {
      String name = InputFiles.shown(inputs.get(i));
      if (!sides.get(i).isLegible()) {
        streams.say("nothing was compared, because " + name + " could not be read");
        return false;
      }
      if (sides.get(i).facts().environments().isEmpty()) {
        streams.say("nothing was compared, because nothing is declared in " + name);
        return false;
      }
    }
    return true;
  }

  /** Writes what differs. */
  private interface Writer {
    void write(Differences differences, Appendable out) throws IOException;
  }

  private static ExitCode compare(List<Survey> sides, Output output, Writer writer) {
    Survey before = sides.get(0);
    Survey after = sides.get(1);
    boolean whole = before.isWhole() && after.isWhole();
    Reading reading = whole ? Reading.WHOLE : Reading.PARTLY;
    Differences differences = Differences.between(before.facts(), after.facts(), reading);
    output.write(text -> writer.write(differences, text));
    if (!whole) {
      return ExitCode.USAGE;
    }
    return differences.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
