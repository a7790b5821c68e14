package dev.berth.cli;

import dev.berth.diagnostic.DidYouMean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the command that a command line names; what names none is linted. */
final class Commands {
  static final List<String> NAMES =
      List.of("lint", "rules", "explain", "config", "baseline", "help");

  private static final String OVERVIEW =
      """
      Usage: berth [lint] [OPTIONS] ENVIRONMENT...   check environments
             berth rules [OPTIONS]                   list the rules
             berth explain [OPTIONS] RULE            say why a rule is there and what to do
             berth config show [OPTIONS] FILE        show what holds for a file
             berth baseline ACTION ENVIRONMENT...    create, update or prune a baseline
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
      case "lint", "rules", "explain", "baseline" -> run(args[0], rest);
      case "config" -> config(rest);
      default -> lint(args);
    };
  }

  private ExitCode config(List<String> rest) {
    String what = rest.isEmpty() ? "--help" : rest.get(0);
    if (what.equals("show")) {
      return run("config", rest.subList(1, rest.size()));
    }
    if (what.startsWith("-")) {
      return run("config", rest.isEmpty() ? List.of(what) : rest);
    }
    throw Refusal.usage("there is only berth config show");
  }

  private ExitCode lint(String[] args) {
    if (!args[0].startsWith("@") && !args[0].startsWith("-")) {
      refuseMisspelt(args[0]);
    }
    return run("lint", Arrays.asList(args));
  }

  /** Refuses a first word that is neither a command nor a file but nearly a command. */
  private void refuseMisspelt(String word) {
    Optional<String> near = DidYouMean.among(word, NAMES);
    if (near.isPresent() && !Files.exists(workingFolder.resolve(Paths.of(word)))) {
      throw Refusal.usage(
          "there is no command or file " + word + "; did you mean " + near.get() + "?");
    }
  }

  private ExitCode run(String name, List<String> args) {
    Command command = command(name);
    List<String> expanded = ArgumentFile.expanded(args, workingFolder);
    Arguments parsed =
        new ArgumentParser(command.usage(), workingFolder, new Variables(streams.variables()))
            .parse(expanded);
    Arguments arguments = parsed.from(ArgumentFile.names(args));
    if (arguments.has(Flags.HELP)) {
      return show(Help.of(command.usage()));
    }
    return arguments.has(Flags.VERSION)
        ? show(Version.line())
        : command.run(arguments, streams, workingFolder);
  }

  private static Command command(String name) {
    return switch (name) {
      case "lint" -> new LintCommand();
      case "rules" -> new RulesCommand();
      case "explain" -> new ExplainCommand();
      case "config" -> new ConfigCommand();
      case "baseline" -> new BaselineCommand();
      default -> throw Refusal.usage("there is no command " + name + NearWord.hint(name, NAMES));
    };
  }

  private ExitCode show(String text) {
    streams.out().append(text);
    return ExitCode.CLEAN;
  }
}
