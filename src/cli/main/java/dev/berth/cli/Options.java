package dev.berth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The kinds of options there are, and those that more than one command has. */
final class Options {
  static final OptionSpec PACK =
      OptionSpec.builder("--pack")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1")
          .paramLabel("JAR")
          .description(
              "Use the rules of a jar too; may be given more than once. The code in it runs with"
                  + " your rights.")
          .build();

  static final List<OptionSpec> OF_EVERY_COMMAND =
      List.of(
          flag("Show this help and exit.", "-h", "--help").usageHelp(true).build(),
          flag("Show the versions of berth and Java and exit.", "-V", "--version")
              .versionHelp(true)
              .build(),
          flag("Show where in berth an internal error came from.", "--debug").build());

  private Options() {}

  /** An option that takes a text. */
  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that takes one of a few words. */
  static <E extends Enum<E>> OptionSpec choice(
      String name, Class<E> type, String label, String description) {
    return OptionSpec.builder(name)
        .type(type)
        .converters(word -> constant(type, word))
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that takes a number from 1 on. */
  static OptionSpec positive(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(Integer.class)
        .converters(Options::number)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** A parameter that has to be there. */
  static PositionalParamSpec parameter(String label, String description) {
    return PositionalParamSpec.builder()
        .type(String.class)
        .index("0")
        .required(true)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Any number of parameters. */
  static PositionalParamSpec parameters(String label, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .paramLabel(label)
        .description(description)
        .build();
  }

  static List<String> packs(ParseResult options) {
    return options.matchedOptionValue("--pack", List.of());
  }

  private static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).arity("0").type(boolean.class).description(description);
  }

  private static int number(String word) {
    if (!word.matches("[1-9][0-9]{0,5}")) {
      throw new TypeConversionException(word + " is no number of seconds");
    }
    return Integer.parseInt(word);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    List<String> words = new ArrayList<>();
    for (E each : type.getEnumConstants()) {
      words.add(each.name().toLowerCase(Locale.ROOT));
      if (words.get(words.size() - 1).equals(word)) {
        return each;
      }
    }
    throw new TypeConversionException(
        word + " is none of " + String.join(", ", words) + NearWord.hint(word, words));
  }
}
