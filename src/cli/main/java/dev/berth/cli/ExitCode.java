package dev.berth.cli;

/** What the process tells its caller. 130 is not here: the JVM gives it when it is interrupted. */
enum ExitCode {
  /** Everything was checked, and nothing was found that fails the run. */
  CLEAN(0),
  /** There are findings at or above the severity that fails the run. */
  FINDINGS(1),
  /** The command line, a configuration, a baseline or a rule pack is wrong; nothing was checked. */
  USAGE(2),
  /** There was nothing to check, or nothing to check it with. */
  NOTHING(3),
  /** Not everything was checked or written; findings may be missing. Wins over findings. */
  INCOMPLETE(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
