package dev.berth.cli;

import dev.berth.diagnostic.DidYouMean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Options that the variables of the process give; the command line has the last word. */
record Variables(Map<String, String> variables) {
  private static final List<String> ON = List.of("1", "true", "yes", "on");
  private static final List<String> OFF = List.of("0", "false", "no", "off");

  /** What the launcher reads, and no option has: --java of berth new has none. */
  private static final List<String> OF_LAUNCHER = List.of("BERTH_JAVA", "BERTH_JAVA_OPTIONS");

  /** The values of an option; nothing if no variable gives it. */
  Optional<List<String>> of(Flag flag) {
    String text = variables.getOrDefault(flag.variable(), "");
    boolean asks = flag == Flags.HELP || flag == Flags.VERSION;
    if (text.isEmpty() || asks || OF_LAUNCHER.contains(flag.variable())) {
      return Optional.empty();
    }
    if (!flag.takesValue()) {
      return isOn(flag, text) ? Optional.of(List.of()) : Optional.empty();
    }
    return Optional.of(flag.times() == Flag.Times.OFTEN ? List.of(text.split(",")) : List.of(text));
  }

  /** Refuses what is nearly the name of a variable that gives an option, and none. */
  void refuseMisspelt(List<Flag> flags) {
    TreeSet<String> known = new TreeSet<>(OF_LAUNCHER);
    for (Flag flag : flags) {
      known.add(flag.variable());
    }
    for (String name : new TreeSet<>(variables.keySet())) {
      Optional<String> near =
          name.startsWith("BERTH_") && !known.contains(name)
              ? DidYouMean.among(name, known)
              : Optional.empty();
      if (near.isPresent()) {
        throw Refusal.usage(
            "no option has the variable " + name + "; did you mean " + near.get() + "?");
      }
    }
  }

  private static boolean isOn(Flag flag, String text) {
    if (!ON.contains(text) && !OFF.contains(text)) {
      throw Refusal.usage("variable " + flag.variable() + " is neither true nor false: " + text);
    }
    return ON.contains(text);
  }
}
