package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.DidYouMean;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Mapping;
import dev.berth.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is said of keys: that one is not known, or missing, or that two exclude each other. */
final class KeyWords {
  /** A document with more unknown keys needs no guesses at what each was meant to be. */
  private static final int MOST_GUESSES = 2_000;

  private final JsonNode root;
  private int guesses;

  KeyWords(JsonNode root) {
    this.root = root;
  }

  Diagnostic unknown(Breach breach) {
    Scalar key = breach.place().entries().get(breach.property()).key();
    String message =
        "unknown key " + Shown.quoted(breach.property()) + " in " + breach.subject() + "; ";
    Optional<String> meant =
        guesses++ < MOST_GUESSES
            ? DidYouMean.among(breach.property(), breach.schema().keys())
            : Optional.empty();
    if (meant.isPresent() && !breach.place().entries().containsKey(meant.get())) {
      String help =
          "Write " + meant.get() + ", or start the key with x- if it is for your own use.";
      String question = "did you mean \"" + meant.get() + "\"?";
      return Respelling.as(meant.get(), key, Problem.UNKNOWN_KEY.at(key, message + question, help));
    }
    return Problem.UNKNOWN_KEY.at(key, message + elsewhereOrAvailable(breach));
  }

  private String elsewhereOrAvailable(Breach breach) {
    List<String> owners = owners(breach.property());
    if (owners.size() == 1) {
      return "it belongs in " + owners.get(0);
    }
    List<String> free = new ArrayList<>();
    for (String known : breach.schema().keys()) {
      if (!breach.place().entries().containsKey(known) && !known.startsWith("$")) {
        free.add(known);
      }
    }
    return free.isEmpty() ? "all known keys are there" : "available: " + String.join(", ", free);
  }

  /** What has this key, by title. */
  private List<String> owners(String key) {
    List<String> owners = new ArrayList<>();
    List<JsonNode> parts = new ArrayList<>();
    parts.add(root);
    root.path("$defs").forEach(parts::add);
    for (JsonNode part : parts) {
      if (part.path("properties").has(key)) {
        owners.add(part.path("title").asString());
      }
    }
    return owners;
  }

  static Diagnostic missing(Breach breach) {
    if (!breach.property().isEmpty()) {
      String message = breach.subject() + " has no " + Shown.quoted(breach.property());
      String help = "Add the key " + breach.property() + ".";
      return Problem.MISSING_KEY.at(breach.place().head(), message, help);
    }
    List<String> keys = breach.schema().texts("required");
    String message = breach.subject() + " has none of " + Shown.quoted(keys, " and ");
    return Problem.MISSING_KEY.at(breach.place().head(), message, "Add one of the keys.");
  }

  /** Of several branches that each require a key, more than one fits. */
  static Diagnostic excluding(Breach breach) {
    List<Scalar> present = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (JsonNode branch : breach.schema().node().path("oneOf")) {
      String key = branch.path("required").path(0).asString("");
      Mapping.Entry entry = breach.place().entries().get(key);
      if (entry != null) {
        present.add(entry.key());
        names.add(key);
      }
    }
    if (present.size() < 2) {
      return Wording.shape(breach);
    }
    String message =
        breach.subject() + " has " + Shown.quoted(names, " and ") + ", which exclude each other";
    return Problem.INVALID_SHAPE.at(present.get(1), message, "Keep one of the keys.");
  }
}
