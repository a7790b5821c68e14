package dev.berth.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a log as the runner of GitHub does, in both of the notations that it knows.
 *
 * <p>Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
final class Runner {
  /** A command that the runner would carry out. */
  record Command(String name, Map<String, String> properties, String data) {}

  private static final Set<String> COMMANDS =
      Set.of(
          "internal-set-repo-path",
          "set-env",
          "set-output",
          "save-state",
          "add-mask",
          "add-path",
          "add-matcher",
          "remove-matcher",
          "warning",
          "error",
          "notice",
          "debug",
          "group",
          "endgroup",
          "echo",
          "stop-commands");

  private Runner() {}

  /** The commands of a log, line by line. */
  static List<Command> commands(String log) {
    List<Command> commands = new ArrayList<>();
    log.lines()
        .forEach(line -> parsed(line).or(() -> parsedOldNotation(line)).ifPresent(commands::add));
    return commands;
  }

  private static Optional<Command> parsed(String line) {
    String text = trimmed(line);
    int end = text.indexOf("::", 2);
    if (!text.startsWith("::") || end < 0) {
      return Optional.empty();
    }
    return command(text.substring(2, end), ',', text.substring(end + 2));
  }

  private static Optional<Command> parsedOldNotation(String line) {
    int start = line.indexOf("##[");
    int end = start < 0 ? -1 : line.indexOf(']', start);
    return end < 0
        ? Optional.empty()
        : command(line.substring(start + 3, end), ';', line.substring(end + 1));
  }

  private static Optional<Command> command(String info, char separator, String data) {
    int blank = info.indexOf(' ');
    String name = (blank < 0 ? info : info.substring(0, blank)).toLowerCase(Locale.ROOT);
    if (!COMMANDS.contains(name)) {
      return Optional.empty();
    }
    Map<String, String> properties = new TreeMap<>();
    String rest = blank < 0 ? "" : info.substring(blank + 1).strip();
    for (String property : rest.split(String.valueOf(separator))) {
      String[] pair = property.split("=", 2);
      if (pair.length == 2) {
        properties.put(pair[0], unescaped(pair[1]));
      }
    }
    return Optional.of(new Command(name, properties, unescaped(data)));
  }

  private static String trimmed(String line) {
    int start = 0;
    while (start < line.length() && isSpace(line.charAt(start))) {
      start++;
    }
    return line.substring(start);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }
}
