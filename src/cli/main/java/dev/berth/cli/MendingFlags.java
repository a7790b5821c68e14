package dev.berth.cli;

import java.util.Optional;

/** The options that say what is to be done with what can be mended. */
final class MendingFlags {
  static final Flag FIX =
      Flag.toggle("", "--fix", "Mend in the files what can be mended without a look at it.");
  static final Flag UNSAFE_FIXES =
      Flag.toggle(
          "",
          "--unsafe-fixes",
          "With --fix or --diff: also what somebody has to look at, such as another port.");
  static final Flag DIFF =
      Flag.toggle("", "--diff", "Show what --fix would change instead of the report.");

  private MendingFlags() {}

  static Optional<Mending> mending(Arguments arguments) {
    boolean unsafe = arguments.has(UNSAFE_FIXES);
    if (arguments.has(DIFF)) {
      if (arguments.has(LintCommand.OUTPUT)) {
        throw Refusal.usage("--diff goes to standard output; leave --output out");
      }
      if (arguments.isTold(LintCommand.FORMAT)) {
        throw Refusal.usage("--diff shows a patch instead of the report; leave --format out");
      }
      return Optional.of(unsafe ? Mending.DIFF_UNSAFE : Mending.DIFF);
    }
    if (arguments.has(FIX)) {
      if (arguments.parameters().contains("-")) {
        throw Refusal.usage("--fix cannot mend standard input; --diff shows what it would do");
      }
      return Optional.of(unsafe ? Mending.FIX_UNSAFE : Mending.FIX);
    }
    if (unsafe && arguments.isTold(UNSAFE_FIXES)) {
      throw Refusal.usage("--unsafe-fixes says what --fix or --diff may do; give one of them");
    }
    return Optional.empty();
  }
}
