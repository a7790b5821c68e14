package dev.berth.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Parses the arguments of one command and runs it. */
final class Parser {
  private final Streams streams;
  private final Path workingFolder;

  Parser(Streams streams, Path workingFolder) {
    this.streams = streams;
    this.workingFolder = workingFolder;
  }

  ExitCode run(String name, Command command, List<String> args) {
    CommandLine parser = parser(name, command);
    ParseResult parsed = parse(parser, args);
    if (parsed.isUsageHelpRequested()) {
      boolean coloured = new Colours(streams).wanted(ColourChoice.AUTO);
      streams.out().append(parser.getUsageMessage(coloured ? Ansi.ON : Ansi.OFF));
      return ExitCode.CLEAN;
    }
    if (parsed.isVersionHelpRequested()) {
      streams.out().append(Version.line());
      return ExitCode.CLEAN;
    }
    return command.run(parsed, streams, workingFolder);
  }

  private static CommandLine parser(String name, Command command) {
    CommandSpec spec = CommandSpec.create().name("berth " + name);
    spec.usageMessage().sortOptions(false);
    command.describe(spec);
    for (OptionSpec option : Options.OF_EVERY_COMMAND) {
      spec.addOption(option);
    }
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  private ParseResult parse(CommandLine parser, List<String> args) {
    try {
      return parser.parseArgs(args.toArray(String[]::new));
    } catch (ParameterException mistake) {
      throw UsageMistake.of(mistake, workingFolder);
    }
  }
}
