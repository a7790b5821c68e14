package dev.berth.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
final class StandardOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 100,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      order = 101,
      description = "Show the versions of berth and Java and exit.")
  private boolean version;

  @Option(
      names = "--debug",
      order = 102,
      description = "Show where in berth an internal error came from.")
  private boolean debug;
}
