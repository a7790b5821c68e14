package dev.berth.cli;

import java.util.List;

/** The options that more than one command has. */
final class Flags {
  static final Flag PACK =
      Flag.values(
          "--pack",
          "PACK",
          "Use the rules of a folder or jar too; may be given more than once. The code in a jar"
              + " runs with your rights.");

  static final Flag HELP = Flag.toggle("h", "--help", "Show this help and exit.");

  static final Flag VERSION =
      Flag.toggle("V", "--version", "Show the versions of berth and Java and exit.");

  static final Flag DEBUG =
      Flag.toggle("", "--debug", "Show where in berth an internal error came from.");

  static final List<Flag> OF_EVERY_COMMAND = List.of(HELP, VERSION, DEBUG);

  private Flags() {}
}
