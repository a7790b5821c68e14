package dev.berth.cli;

import dev.berth.diagnostic.DidYouMean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the command that a command line names; what names none is linted. */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "lint",
          "ports",
          "next-port",
          "flows",
          "upgrade",
          "diff",
          "firewall",
          "rules",
          "explain",
          "config",
          "baseline",
          "new",
          "test",
          "docs",
          "help");

  private static final String OVERVIEW =
      """
      Usage: berth [lint] [OPTIONS] ENVIRONMENT...   check environments
             berth ports [OPTIONS] ENVIRONMENT...    show which ports are used, and by what
             berth next-port ENVIRONMENT...          name a free port for another listener
             berth flows [OPTIONS] ENVIRONMENT...    show which connections firewalls let through
             berth upgrade ENVIRONMENT... --to V     say what another version changes
             berth diff [OPTIONS] OLD NEW            show what differs between declarations
             berth firewall ENVIRONMENT... --for F   write the firewall rules that are needed
             berth rules [OPTIONS]                   list the rules
             berth explain [OPTIONS] RULE            say why a rule is there and what to do
             berth config show [OPTIONS] FILE        show what holds for a file
             berth baseline ACTION ENVIRONMENT...    create, update or prune a baseline
             berth new [OPTIONS] PACK/RULE           write a new rule with blanks to fill in
             berth test [OPTIONS] [FOLDER]           hold rules of your own against their fixtures
             berth docs [OPTIONS] FOLDER             write the pages of rules of your own
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
      case "help" -> help(rest);
      case "lint",
          "ports",
          "next-port",
          "flows",
          "diff",
          "rules",
          "explain",
          "baseline",
          "new",
          "test",
          "docs" ->
          run(args[0], rest);
      case "upgrade", "firewall" -> run(args[0], rest);
      case "config" -> config(rest);
      default -> lint(args);
    };
  }

  private ExitCode help(List<String> rest) {
    boolean all = rest.isEmpty() || rest.get(0).equals("help");
    return all ? show(OVERVIEW) : run(rest.get(0), List.of("--help"));
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
    Variables variables = new Variables(streams.variables());
    variables.refuseMisspelt(flags());
    Arguments parsed =
        new ArgumentParser(command.usage(), workingFolder, variables).parse(expanded);
    Arguments arguments = parsed.from(ArgumentFile.names(args));
    if (arguments.has(Flags.HELP)) {
      return show(Help.of(command.usage()));
    }
    return arguments.has(Flags.VERSION)
        ? show(Version.line())
        : command.run(arguments, streams, workingFolder);
  }

  /** The options of all commands. */
  private static List<Flag> flags() {
    List<Flag> flags = new ArrayList<>();
    for (String name : NAMES) {
      if (!name.equals("help")) {
        flags.addAll(command(name).usage().flags());
      }
    }
    return flags;
  }

  private static Command command(String name) {
    return switch (name) {
      case "lint" -> new LintCommand();
      case "ports" -> new PortsCommand();
      case "next-port" -> new NextPortCommand();
      case "flows" -> new FlowsCommand();
      case "upgrade" -> new UpgradeCommand();
      case "diff" -> new DiffCommand();
      case "firewall" -> new FirewallCommand();
      case "rules" -> new RulesCommand();
      case "explain" -> new ExplainCommand();
      case "config" -> new ConfigCommand();
      case "baseline" -> new BaselineCommand();
      case "new" -> new NewCommand();
      case "test" -> new TestCommand();
      case "docs" -> new DocsCommand();
      default -> throw Refusal.usage("there is no command " + name + NearWord.hint(name, NAMES));
    };
  }

  private ExitCode show(String text) {
    streams.out().append(text);
    return ExitCode.CLEAN;
  }
}
