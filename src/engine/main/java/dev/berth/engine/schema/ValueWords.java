package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.DidYouMean;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Scalar;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is said of a value of the right type: none of the choices, past a bound, or of odd form. */
final class ValueWords {
  private ValueWords() {}

  static Diagnostic choice(Breach breach) {
    Place place = breach.place();
    List<String> choices = breach.schema().texts(breach.keyword());
    Optional<String> meant =
        place.node() instanceof Scalar scalar
            ? DidYouMean.among(scalar.text(), choices)
            : Optional.empty();
    if (meant.isPresent()) {
      String message = is(place) + "; did you mean \"" + meant.get() + "\"?";
      String help = "Write " + meant.get() + ".";
      return Respelling.as(
          meant.get(),
          (Scalar) place.node(),
          Problem.UNKNOWN_VALUE.at(place.visible(), message, help));
    }
    String message = is(place) + "; available: " + String.join(", ", choices);
    return Problem.UNKNOWN_VALUE.at(place.visible(), message);
  }

  static Diagnostic bound(Breach breach) {
    String bound = breach.schema().node().path(breach.keyword()).asString();
    String clause =
        switch (breach.keyword()) {
          case "minimum" -> ", the lowest is " + bound;
          case "maximum" -> ", the highest is " + bound;
          case "exclusiveMinimum" -> ", which is not more than " + bound;
          default -> ", which is not less than " + bound;
        };
    Place place = breach.place();
    return Problem.OUT_OF_RANGE.at(place.visible(), is(place) + clause);
  }

  static Diagnostic form(Breach breach) {
    JsonNode example = breach.schema().node().path("examples").path(0);
    String clause =
        example.isString()
            ? ", expected something like " + Shown.quoted(example.asString())
            : ", which is not of the expected form";
    Place place = breach.place();
    return Problem.INVALID_FORMAT.at(place.visible(), is(place) + clause);
  }

  private static String is(Place place) {
    String value = place.node() instanceof Scalar scalar ? Shown.value(scalar) : "a collection";
    return place.label() + " is " + value;
  }
}
