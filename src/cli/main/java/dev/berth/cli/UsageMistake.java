package dev.berth.cli;

import dev.berth.diagnostic.DidYouMean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with a command line, and what may have been meant. */
final class UsageMistake {
  private UsageMistake() {}

  static Refusal of(ParameterException mistake, Path workingFolder) {
    CommandLine command = mistake.getCommandLine();
    String advice = " (" + command.getCommandName() + " --help shows the options)";
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      boolean file = Files.exists(workingFolder.resolve(Paths.of(word)));
      return file
          ? Refusal.usage("a file of the name " + word + " is written ./" + word)
          : Refusal.usage(unmatched(unmatched) + advice);
    }
    String message = mistake.getMessage().replace("'", "");
    return Refusal.usage(Character.toLowerCase(message.charAt(0)) + message.substring(1) + advice);
  }

  /** Refuses a first word that is neither a command nor a file but nearly a command. */
  static void refuseMisspelt(String word, Path workingFolder) {
    Optional<String> near = DidYouMean.among(word, Commands.NAMES);
    if (near.isPresent() && !Files.exists(workingFolder.resolve(Paths.of(word)))) {
      throw Refusal.usage(
          "there is no command or file " + word + "; did you mean " + near.get() + "?");
    }
  }

  private static String unmatched(UnmatchedArgumentException mistake) {
    String word = mistake.getUnmatched().get(0);
    if (!mistake.isUnknownOption()) {
      return word + " is one argument too many";
    }
    int value = word.indexOf('=');
    String option = value < 0 ? word : word.substring(0, value);
    Set<String> options = mistake.getCommandLine().getCommandSpec().optionsMap().keySet();
    return "there is no option " + option + NearWord.hint(option, options);
  }
}
