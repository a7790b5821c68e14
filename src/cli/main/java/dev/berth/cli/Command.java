package dev.berth.cli;

import java.nio.file.Path;

/** A subcommand: what it can be told, and what it then does. */
interface Command {
  Usage usage();

  ExitCode run(Arguments arguments, Streams streams, Path workingFolder);
}
