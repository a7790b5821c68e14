package dev.berth.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Finds the command that a command line names; what names none is linted. */
final class Commands {
  static final List<String> NAMES = List.of("lint", "rules", "explain", "help");

  private static final String OVERVIEW =
      """
      Usage: berth [lint] [OPTIONS] ENVIRONMENT...   check environments
             berth rules [OPTIONS]                   list the rules
             berth explain [OPTIONS] RULE            say why a rule is there and what to do
             berth help COMMAND                      show the options of a command
             berth --version                         show the versions of berth and Java

      Finds mistakes in declared Spotfire environments.
      """;

  private final Streams streams;
  private final Path workingFolder;

  Commands(Streams streams, Path workingFolder) {
    this.streams = streams;
    this.workingFolder = workingFolder;
  }

  ExitCode run(String[] args) {
    if (args.length == 0) {
      streams.err().append(OVERVIEW);
      return ExitCode.USAGE;
    }
    List<String> rest = Arrays.asList(args).subList(1, args.length);
    return switch (args[0]) {
      case "-V", "--version" -> show(Version.line());
      case "-h", "--help" -> show(OVERVIEW);
      case "help" -> rest.isEmpty() ? show(OVERVIEW) : run(rest.get(0), List.of("--help"));
      case "lint", "rules", "explain" -> run(args[0], rest);
      default -> lint(args);
    };
  }

  private ExitCode lint(String[] args) {
    if (!args[0].startsWith("@")) {
      UsageMistake.refuseMisspelt(args[0], workingFolder);
    }
    return run("lint", Arrays.asList(args));
  }

  private ExitCode run(String command, List<String> args) {
    List<String> expanded = ArgumentFile.expanded(args, workingFolder);
    return new Parser(streams, workingFolder).run(command, command(command), expanded);
  }

  private static Command command(String name) {
    return switch (name) {
      case "lint" -> new LintCommand();
      case "rules" -> new RulesCommand();
      case "explain" -> new ExplainCommand();
      default -> throw Refusal.usage("there is no command " + name + NearWord.hint(name, NAMES));
    };
  }

  private ExitCode show(String text) {
    streams.out().append(text);
    return ExitCode.CLEAN;
  }
}
