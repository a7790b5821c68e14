package dev.berth.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code @FILE} on a command line: the arguments in a file, one a line. */
final class ArgumentFile {
  private static final long MOST_BYTES = 1 << 24;

  /** The byte order mark, which stands at the start of a file at most. */
  private static final String MARK = "\uFEFF";

  private ArgumentFile() {}

  /** The arguments with what the files among them hold; in those, {@code @} means nothing. */
  static List<String> expanded(List<String> arguments, Path workingFolder) {
    List<String> expanded = new ArrayList<>();
    for (String argument : arguments) {
      if (isFile(argument)) {
        addLines(argument.substring(1), workingFolder, expanded);
      } else {
        expanded.add(argument);
      }
    }
    return expanded;
  }

  /** The names of the files among the arguments. */
  static List<String> names(List<String> arguments) {
    List<String> names = new ArrayList<>();
    for (String argument : arguments) {
      if (isFile(argument)) {
        names.add(argument.substring(1));
      }
    }
    return names;
  }

  private static boolean isFile(String argument) {
    return argument.startsWith("@") && argument.length() > 1;
  }

  private static void addLines(String name, Path workingFolder, List<String> expanded) {
    Path file = workingFolder.resolve(Paths.of(name));
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw unreadable(name, "it is not a regular file");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw unreadable(name, "it is too large");
      }
      for (String line : Files.readAllLines(file)) {
        String argument = line.startsWith(MARK) ? line.substring(MARK.length()) : line;
        if (!argument.isBlank()) {
          expanded.add(argument);
        }
      }
    } catch (CharacterCodingException e) {
      throw unreadable(name, "it is not UTF-8");
    } catch (IOException e) {
      throw unreadable(name, IoReason.of(e));
    }
  }

  private static Refusal unreadable(String name, String reason) {
    return Refusal.usage("cannot read the arguments in " + name + ": " + reason);
  }
}
