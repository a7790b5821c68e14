package dev.berth.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command can be told.
 *
 * @param command its name
 * @param description what it does: one sentence
 * @param parameter what it is told beside its options
 * @param flags its options, with those that every command has
 * @param footer more lines for its help
 */
record Usage(
    String command,
    String description,
    Parameter parameter,
    List<Flag> flags,
    List<String> footer) {

  /**
   * What a command works on.
   *
   * @param label what help calls it
   * @param number how many of them there may be
   * @param description what help says of it: sentences
   */
  record Parameter(String label, Number number, String description) {
    static final Parameter NONE = new Parameter("", Number.NONE, "");

    static Parameter one(String label, String description) {
      return new Parameter(label, Number.ONE, description);
    }

    /** Two, each of which has a name of its own in the label. */
    static Parameter two(String label, String description) {
      return new Parameter(label, Number.TWO, description);
    }

    static Parameter optional(String label, String description) {
      return new Parameter(label, Number.OPTIONAL, description);
    }

    static Parameter any(String label, String description) {
      return new Parameter(label, Number.ANY, description);
    }
  }

  /** How many parameters there may be. */
  enum Number {
    NONE,
    OPTIONAL,
    ONE,
    TWO,
    ANY
  }

  static Usage of(String command, String description, Parameter parameter, Flag... flags) {
    List<Flag> all = new ArrayList<>(List.of(flags));
    all.addAll(Flags.OF_EVERY_COMMAND);
    return new Usage(command, description, parameter, List.copyOf(all), List.of());
  }

  Usage withFooter(String... lines) {
    return new Usage(command, description, parameter, flags, List.of(lines));
  }

  /** The sentence that tells how to find out more, for behind another one. */
  String advice() {
    return " (berth " + command + " --help shows the options)";
  }

  /** The names of its options, with their hyphens. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Flag flag : flags) {
      names.add(flag.name());
    }
    return names;
  }
}
