package dev.berth.cli;

/** Why berth does not do what it was asked to do, in one sentence for the user. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  private Refusal(ExitCode exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  /** The command line or what it names cannot be used. */
  static Refusal usage(String message) {
    return new Refusal(ExitCode.USAGE, message);
  }

  /** There is no work. */
  static Refusal nothing(String message) {
    return new Refusal(ExitCode.NOTHING, message);
  }

  /** The work could not be finished. */
  static Refusal incomplete(String message) {
    return new Refusal(ExitCode.INCOMPLETE, message);
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
