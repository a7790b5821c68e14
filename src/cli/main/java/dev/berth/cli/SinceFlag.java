package dev.berth.cli;

import java.util.Optional;

/** The option by which a run reports only what is new. */
final class SinceFlag {
  static final Flag SINCE =
      Flag.value(
          "--since",
          "REVISION",
          "Report only findings that the files did not have at this revision of their git"
              + " repository.");

  private SinceFlag() {}

  static Optional<String> revision(Arguments arguments) {
    if (!arguments.has(SINCE)) {
      return Optional.empty();
    }
    String revision = arguments.text(SINCE, "");
    boolean odd = revision.chars().anyMatch(c -> c < ' ' || c == 0x7F);
    if (revision.isBlank() || revision.startsWith("-") || odd) {
      throw arguments.wrong(SINCE, "this is no revision");
    }
    boolean nameless =
        arguments.parameters().contains("-") && !arguments.has(LintCommand.STDIN_NAME);
    if (nameless) {
      throw Refusal.usage("--since cannot tell what standard input was; give --stdin-name too");
    }
    return Optional.of(revision);
  }
}
