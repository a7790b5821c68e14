package dev.berth.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A subcommand: what it can be told, and what it then does. Its options are built, not annotated:
 * reading annotations is most of what an option parser costs at start.
 */
interface Command {
  /** Adds the command's own options and parameters to those that every command has. */
  void describe(CommandSpec spec);

  ExitCode run(ParseResult options, Streams streams, Path workingFolder);
}
