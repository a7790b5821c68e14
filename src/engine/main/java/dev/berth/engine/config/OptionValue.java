package dev.berth.engine.config;

import dev.berth.rule.OptionInfo;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.List;
import java.util.Optional;

/** The value of an option, held against the type that the rule gives it. */
final class OptionValue {
  private static final int LONGEST_NUMBER = 10;

  private OptionValue() {}

  /** What is wrong with a value; nothing if the rule can be made with it. */
  static Optional<String> wrong(OptionInfo option, Node value) {
    boolean fits =
        switch (option.type()) {
          case "integer" -> integer(value).isPresent();
          case "boolean" -> isOf(value, ScalarKind.BOOLEAN);
          case "string" -> isOf(value, ScalarKind.TEXT);
          case "list" -> isList(value);
          default -> isOf(value, ScalarKind.TEXT) && isChoice(option, ((Scalar) value).text());
        };
    String type = option.type().replace("|", ", ");
    String expected = option.type().indexOf('|') < 0 ? article(type) : "one of " + type;
    return fits ? Optional.empty() : Optional.of("option " + option.name() + " is not " + expected);
  }

  /** A whole number that Java's {@code int} holds. */
  static Optional<Integer> integer(Node value) {
    if (!isOf(value, ScalarKind.INTEGER)) {
      return Optional.empty();
    }
    String text = ((Scalar) value).text();
    if (text.length() > LONGEST_NUMBER + 1) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    boolean fits = number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
    return fits ? Optional.of((int) number) : Optional.empty();
  }

  private static boolean isOf(Node value, ScalarKind kind) {
    return value instanceof Scalar scalar && scalar.kind() == kind;
  }

  private static boolean isList(Node value) {
    if (!(value instanceof Sequence sequence)) {
      return false;
    }
    for (Node item : sequence.items()) {
      if (!isOf(item, ScalarKind.TEXT)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isChoice(OptionInfo option, String text) {
    return List.of(option.type().split("\\|")).contains(text);
  }

  private static String article(String type) {
    return switch (type) {
      case "integer" -> "a whole number";
      case "boolean" -> "true or false";
      case "string" -> "text";
      default -> "a list of texts";
    };
  }
}
