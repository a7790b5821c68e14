package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Says what a breach is, keyword by keyword. */
final class Wording {
  private final KeyWords keys;

  Wording(JsonNode schema) {
    this.keys = new KeyWords(schema);
  }

  Diagnostic of(Breach breach) {
    if (PortWords.areFor(breach)) {
      return PortWords.of(breach);
    }
    return switch (breach.keyword()) {
      case "additionalProperties" -> keys.unknown(breach);
      case "required", "dependentRequired" -> KeyWords.missing(breach);
      case "oneOf" -> KeyWords.excluding(breach);
      case "type" -> TypeWords.of(breach);
      case "enum", "const" -> ValueWords.choice(breach);
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> ValueWords.bound(breach);
      case "pattern" -> ValueWords.form(breach);
      case "minLength", "maxLength" -> SizeWords.length(breach);
      case "minItems", "minProperties" -> SizeWords.tooFew(breach);
      case "maxItems", "maxProperties" -> SizeWords.tooMany(breach);
      case "uniqueItems" -> SizeWords.twice(breach);
      default -> shape(breach);
    };
  }

  static Diagnostic shape(Breach breach) {
    String message = breach.place().label() + " does not fit the format (" + breach.keyword() + ")";
    return Problem.INVALID_SHAPE.at(breach.place().visible(), message);
  }
}
