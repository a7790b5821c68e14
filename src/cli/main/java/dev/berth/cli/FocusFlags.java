package dev.berth.cli;

import java.util.List;
import java.util.Optional;

/** The options by which a run checks more than it reports. */
final class FocusFlags {
  static final Flag WITHIN =
      Flag.values(
          "--within",
          "PATH",
          "Check this file or folder too, but speak only of what concerns the environments that"
              + " are named; may be given more than once.");
  static final Flag FILES_FROM =
      Flag.value(
          "--files-from",
          "LIST",
          "Report only what concerns the files that this one names, one a line or parted by NUL;"
              + " - is standard input. What is checked may be left out then: it is the working"
              + " folder.");

  private FocusFlags() {}

  static Optional<Focus> focus(Arguments arguments) {
    Optional<String> list =
        arguments.has(FILES_FROM) ? Optional.of(arguments.text(FILES_FROM, "")) : Optional.empty();
    if (list.equals(Optional.of("-")) && arguments.parameters().contains("-")) {
      throw Refusal.usage("standard input is either an environment or a list of names");
    }
    boolean focused = list.isPresent() || arguments.has(WITHIN);
    return focused ? Optional.of(new Focus(arguments.texts(WITHIN), list)) : Optional.empty();
  }

  /** What is to be checked. */
  static List<String> inputs(Arguments arguments) {
    if (!arguments.parameters().isEmpty()) {
      return arguments.parameters();
    }
    if (!arguments.has(FILES_FROM)) {
      throw Refusal.usage("name at least one environment, folder, or - for standard input");
    }
    return arguments.has(WITHIN) ? List.of() : List.of(".");
  }
}
