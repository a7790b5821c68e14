package dev.berth.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The command line that only names files and folders. It goes straight to the linter: the option
 * parser alone would take longer to start than everything else.
 */
final class FastPath {
  private FastPath() {}

  /**
   * Whether there is nothing in the arguments, and no variable, that an option parser would be
   * needed for.
   */
  static boolean fits(String[] args, Streams streams, Path workingFolder) {
    int first = firstPath(args);
    if (first == args.length || mayHoldOptions(streams.variables())) {
      return false;
    }
    for (int i = first; i < args.length; i++) {
      if (args[i].isEmpty() || args[i].charAt(0) == '-' || args[i].charAt(0) == '@') {
        return false;
      }
    }
    return first == 1 || !meansCommand(args[0], workingFolder);
  }

  static ExitCode run(String[] args, Streams streams, Path workingFolder) {
    List<String> paths = Arrays.asList(args).subList(firstPath(args), args.length);
    return new Lint(streams, workingFolder).run(LintRequest.of(paths, streams));
  }

  private static int firstPath(String[] args) {
    return args.length > 0 && args[0].equals("lint") ? 1 : 0;
  }

  /** The launcher has variables that start with the same word. */
  private static boolean mayHoldOptions(Map<String, String> variables) {
    for (String name : variables.keySet()) {
      if (name.startsWith("BERTH_") && !name.startsWith("BERTH_JAVA")) {
        return true;
      }
    }
    return false;
  }

  /** A bare word that is no file may be a command, or a slip of the pen in one. */
  private static boolean meansCommand(String word, Path workingFolder) {
    boolean bare = word.indexOf('.') < 0 && word.indexOf('/') < 0 && word.indexOf('\\') < 0;
    return bare && (Commands.NAMES.contains(word) || !Files.exists(workingFolder.resolve(word)));
  }
}
