package dev.berth.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Takes the arguments of a command apart, or says in a sentence what is wrong with them. */
record ArgumentParser(Usage usage, Path workingFolder, Variables variables) {

  /** Options of which a command line that gives one means none of the others. */
  private static final List<List<Flag>> ALTERNATIVES =
      List.of(
          List.of(BaselineFlags.BASELINE, BaselineFlags.NO_BASELINE),
          List.of(ConfigFlags.CONFIG, ConfigFlags.ISOLATED),
          List.of(MendingFlags.FIX, MendingFlags.DIFF, LintCommand.WATCH),
          List.of(BaselineFlags.STRICT, BaselineFlags.NO_BASELINE),
          List.of(MendingFlags.DIFF, LintCommand.OUTPUT),
          List.of(MendingFlags.DIFF, LintCommand.FORMAT));

  /**
   * What the arguments tell.
   *
   * @throws Refusal if they tell nothing that the command understands
   */
  Arguments parse(List<String> arguments) {
    try {
      CommandLine parsed =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .setStripLeadingAndTrailingQuotes(false)
              .get()
              .parse(options(), arguments.toArray(new String[0]));
      Map<String, List<String>> values = values(parsed);
      Set<String> told = Set.copyOf(values.keySet());
      addVariables(values, told);
      return checked(new Arguments(usage, values, told, parsed.getArgList(), List.of()));
    } catch (UnrecognizedOptionException mistake) {
      throw unknown(mistake.getOption());
    } catch (MissingArgumentException mistake) {
      throw refusal(withoutValue(mistake.getOption()));
    } catch (ParseException mistake) {
      throw refusal(mistake.getMessage());
    }
  }

  private Options options() {
    Options options = new Options();
    for (Flag flag : usage.flags()) {
      Option.Builder option =
          flag.letter().isEmpty() ? Option.builder() : Option.builder(flag.letter());
      options.addOption(option.longOpt(flag.word()).hasArg(flag.takesValue()).get());
    }
    return options;
  }

  private Map<String, List<String>> values(CommandLine parsed) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Option option : parsed.getOptions()) {
      Flag flag = flag(option);
      List<String> known = values.get(flag.name());
      if (known == null) {
        known = new ArrayList<>();
        values.put(flag.name(), known);
      } else if (flag.times() == Flag.Times.ONCE && flag.takesValue()) {
        throw refusal("option " + flag.name() + " is given twice");
      }
      if (flag.takesValue()) {
        known.add(option.getValue());
      }
    }
    return values;
  }

  private void addVariables(Map<String, List<String>> values, Set<String> told) {
    for (Flag flag : usage.flags()) {
      Optional<List<String>> given = yields(flag, told) ? Optional.empty() : variables.of(flag);
      if (given.isPresent()) {
        values.put(flag.name(), given.get());
      }
    }
  }

  /** Whether a command line has the last word on what a flag is about. */
  private static boolean yields(Flag flag, Set<String> told) {
    boolean yields = told.contains(flag.name());
    for (List<Flag> alternatives : ALTERNATIVES) {
      for (Flag each : isOneOf(alternatives, flag) ? alternatives : List.<Flag>of()) {
        yields |= told.contains(each.name());
      }
    }
    return yields;
  }

  /** Flags are made once. To compare them by what they are made of would slow each start. */
  private static boolean isOneOf(List<Flag> flags, Flag flag) {
    for (Flag each : flags) {
      if (each == flag) {
        return true;
      }
    }
    return false;
  }

  private Flag flag(Option option) {
    for (Flag flag : usage.flags()) {
      if (flag.word().equals(option.getLongOpt())) {
        return flag;
      }
    }
    throw new IllegalStateException(option.getLongOpt());
  }

  /** Refuses too many parameters, and too few unless only help or a version is wanted. */
  private Arguments checked(Arguments arguments) {
    int most =
        switch (usage.parameter().number()) {
          case NONE -> 0;
          case OPTIONAL, ONE -> 1;
          case TWO -> 2;
          case ANY -> Integer.MAX_VALUE;
        };
    if (arguments.parameters().size() > most) {
      throw refusal(arguments.parameters().get(most) + " is one argument too many");
    }
    boolean asks = arguments.has(Flags.HELP) || arguments.has(Flags.VERSION);
    int least =
        switch (usage.parameter().number()) {
          case NONE, OPTIONAL, ANY -> 0;
          case ONE -> 1;
          case TWO -> 2;
        };
    if (!asks && arguments.parameters().size() < least) {
      throw refusal("a parameter is missing: " + usage.parameter().label());
    }
    return arguments;
  }

  private Refusal unknown(String word) {
    if (Files.exists(workingFolder.resolve(Paths.of(word)))) {
      return Refusal.usage("a file of the name " + word + " is written ./" + word);
    }
    int value = word.indexOf('=');
    String name = value < 0 ? word : word.substring(0, value);
    return value >= 0 && usage.names().contains(name)
        ? refusal("option " + name + " takes no value")
        : refusal("there is no option " + name + NearWord.hint(name, usage.names()));
  }

  private String withoutValue(Option option) {
    Flag flag = flag(option);
    return "a value is missing behind option " + flag.name() + ": " + flag.label();
  }

  private Refusal refusal(String mistake) {
    return Refusal.usage(mistake + usage.advice());
  }
}
