package dev.berth.cli;

import dev.berth.engine.report.Format;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Fills in the options of one command and runs it. Only the command that is run is ever parsed. */
final class Parser {
  private final Command command;
  private final Streams streams;

  Parser(Command command, Streams streams) {
    this.command = command;
    this.streams = streams;
  }

  ExitCode run(List<String> args, Path workingFolder) {
    CommandLine parser = parser();
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
    return command.run(streams, workingFolder);
  }

  private CommandLine parser() {
    return new CommandLine(command)
        .registerConverter(Format.class, new Choice<>(Format.class))
        .registerConverter(FailOn.class, new Choice<>(FailOn.class))
        .registerConverter(ColourChoice.class, new Choice<>(ColourChoice.class));
  }

  private static ParseResult parse(CommandLine parser, List<String> args) {
    try {
      return parser.parseArgs(args.toArray(String[]::new));
    } catch (ParameterException mistake) {
      throw UsageMistake.of(mistake);
    }
  }
}
