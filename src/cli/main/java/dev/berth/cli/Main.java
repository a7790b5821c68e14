package dev.berth.cli;

import java.nio.file.Path;
import java.util.Arrays;

/** The way in: runs a command line and turns whatever happens into an exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Streams streams = Streams.ofProcess();
    // What rules of packs print is not of the report; when they end the process, the run is not
    // over.
    System.setOut(System.err);
    if (mayHavePacks(args) || !streams.variable("BERTH_PACK").isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new PrematureEnd(streams));
    }
    int code = surely(args, streams);
    // Nothing waits for the end of the process, and from Java 21 on exit first looks for a logger.
    Runtime.getRuntime().halt(code + lowestCode());
  }

  /** What tells of a failure may itself fail for want of memory. */
  private static int surely(String[] args, Streams streams) {
    try {
      return run(args, streams, Path.of(""));
    } catch (Throwable failure) {
      boolean known = failure instanceof OutOfMemoryError || failure instanceof LinkageError;
      String reason = known ? "there is not enough memory" : "internal error";
      System.err.println("berth: " + reason);
      return ExitCode.INCOMPLETE.number();
    }
  }

  /** What the launcher adds to each exit code where Java itself may exit with one of these. */
  private static int lowestCode() {
    return Integer.getInteger("berth.exit", 0);
  }

  /** Whether rules of others may run: a pack is named, or may be in a file of arguments. */
  private static boolean mayHavePacks(String[] args) {
    for (String argument : args) {
      if (argument.startsWith("--pack") || argument.startsWith("@")) {
        return true;
      }
    }
    return false;
  }

  /** Runs a command line as if in the given folder, and returns its exit code. */
  static int run(String[] args, Streams streams, Path workingFolder) {
    ExitCode exitCode = attempt(args, streams, workingFolder);
    streams.out().flush();
    String failure = streams.out().failure();
    if (!failure.isEmpty()) {
      streams.say("cannot write to standard output: " + failure);
      exitCode = ExitCode.INCOMPLETE;
    }
    streams.err().flush();
    return exitCode.number();
  }

  private static ExitCode attempt(String[] args, Streams streams, Path workingFolder) {
    try {
      return FastPath.fits(args, streams, workingFolder)
          ? FastPath.run(args, streams, workingFolder)
          : new Commands(streams, workingFolder).run(args);
    } catch (Refusal refusal) {
      streams.out().flush();
      streams.say(refusal.getMessage());
      return refusal.exitCode();
    } catch (Throwable failure) {
      streams.out().flush();
      return internalError(failure, args, streams);
    }
  }

  private static ExitCode internalError(Throwable failure, String[] args, Streams streams) {
    OwnFailure own = new OwnFailure(failure);
    streams.say(own.sentence());
    if (Arrays.asList(args).contains("--debug") || !streams.variable("BERTH_DEBUG").isEmpty()) {
      streams.err().append(own.trace());
    }
    return ExitCode.INCOMPLETE;
  }
}
