package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of a value of the wrong type: what it is and what is expected. */
final class TypeWords {
  private static final int LONGEST_EXAMPLE = 80;

  private TypeWords() {}

  static Diagnostic of(Breach breach) {
    Place place = breach.place();
    if (place.node() instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL) {
      String help = "Give a value, or leave it out.";
      return Problem.WRONG_TYPE.at(place.visible(), place.label() + " has no value", help);
    }
    List<String> types = breach.schema().texts("type");
    Optional<Numeral> numeral = numeral(place.node(), types);
    if (numeral.isPresent()) {
      String message = place.label() + " is " + actual(breach) + numeral.get().clause();
      String help = numeral.get().help(Problem.WRONG_TYPE.fix());
      Diagnostic finding = Problem.WRONG_TYPE.at(place.visible(), message, help);
      String meant = numeral.get().meant();
      return meant.isEmpty() ? finding : Respelling.plainly(meant, place.node(), finding);
    }
    String message = place.label() + " is " + actual(breach) + ", expected " + expected(breach);
    String help = types.contains("object") ? likeTheExample(breach) : help(place.node(), types);
    Diagnostic finding = Problem.WRONG_TYPE.at(place.visible(), message, help);
    String meant = meant(place.node(), types);
    return meant.isEmpty() ? finding : Respelling.plainly(meant, place.node(), finding);
  }

  private static String likeTheExample(Breach breach) {
    String example = breach.schema().example();
    boolean readable = !example.isEmpty() && example.length() <= LONGEST_EXAMPLE;
    return readable ? "Write it like " + example + "." : Problem.WRONG_TYPE.fix();
  }

  private static Optional<Numeral> numeral(Node node, List<String> types) {
    boolean wanted = types.contains("integer") && node instanceof Scalar;
    return wanted ? Numerals.read(((Scalar) node).text()) : Optional.empty();
  }

  private static String actual(Breach breach) {
    if (breach.node() instanceof Scalar scalar) {
      return breach.schema().isSecret() ? kind(scalar) : Shown.value(scalar);
    }
    return breach.node() instanceof Sequence ? "a list" : "a mapping";
  }

  private static String kind(Scalar scalar) {
    return scalar.kind() == ScalarKind.BOOLEAN ? "a boolean" : "a number";
  }

  private static String expected(Breach breach) {
    if (PortWords.isPort(breach)) {
      return "a number";
    }
    List<String> words = new ArrayList<>();
    for (String type : breach.schema().texts("type")) {
      words.addAll(words(type));
    }
    String last = words.remove(words.size() - 1);
    return words.isEmpty() ? last : String.join(", ", words) + " or " + last;
  }

  private static List<String> words(String type) {
    return switch (type) {
      case "object" -> List.of("a mapping");
      case "array" -> List.of("a list");
      case "string" -> List.of("text");
      case "integer" -> List.of("a whole number");
      case "number" -> List.of("a number");
      case "boolean" -> List.of("true", "false");
      default -> List.of("nothing");
    };
  }

  private static String help(Node node, List<String> types) {
    if (node instanceof Mapping && types.contains("array")) {
      return "Make it the item of a list.";
    }
    if (node instanceof Scalar scalar) {
      return help(scalar, types);
    }
    return Problem.WRONG_TYPE.fix();
  }

  private static String help(Scalar scalar, List<String> types) {
    String text = scalar.text();
    if (types.contains("string") && scalar.kind() != ScalarKind.TEXT) {
      return "Put the value in quotes.";
    }
    if (types.contains("boolean")) {
      String meant = meantBoolean(scalar);
      return meant.isEmpty() ? Problem.WRONG_TYPE.fix() : "Write " + meant + ", without quotes.";
    }
    if (types.contains("integer") && Numerals.isPlain(text)) {
      return "Write " + text + " without quotes.";
    }
    return types.contains("array") ? "Put the value in brackets." : Problem.WRONG_TYPE.fix();
  }

  /** The boolean or the number that stands in quotes or in other words; empty if there is none. */
  private static String meant(Node node, List<String> types) {
    boolean number =
        types.contains("integer")
            && node instanceof Scalar scalar
            && Numerals.isPlain(scalar.text());
    if (number) {
      return ((Scalar) node).text();
    }
    return types.contains("boolean") ? meantBoolean(node) : "";
  }

  private static String meantBoolean(Node node) {
    String text = node instanceof Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
    return switch (text) {
      case "true", "yes", "on", "y" -> "true";
      case "false", "no", "off", "n" -> "false";
      default -> "";
    };
  }
}
