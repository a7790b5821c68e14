package dev.berth.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code @FILE} on a command line: the arguments in a file, one a line. */
final class ArgumentFile {
  private static final ListFile ARGUMENTS = new ListFile("arguments");

  private ArgumentFile() {}

  /** The arguments with what the files among them hold; in those, {@code @} means nothing. */
  static List<String> expanded(List<String> arguments, Path workingFolder) {
    List<String> expanded = new ArrayList<>();
    for (String argument : arguments) {
      if (isFile(argument)) {
        expanded.addAll(ARGUMENTS.read(argument.substring(1), workingFolder));
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

  /** What starts with a brace is a revision in the words of git, such as the one of upstream. */
  private static boolean isFile(String argument) {
    return argument.startsWith("@") && argument.length() > 1 && argument.charAt(1) != '{';
  }
}
