package dev.berth.cli;

import java.nio.file.Path;

/** A subcommand with its options filled in. */
interface Command {
  ExitCode run(Streams streams, Path workingFolder);
}
