package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is said of lists and texts that are too short, too long, or repeat themselves. */
final class SizeWords {
  private SizeWords() {}

  static Diagnostic length(Breach breach) {
    Place place = breach.place();
    String text = ((Scalar) place.node()).text();
    if (text.isEmpty()) {
      return Problem.WRONG_SIZE.at(place.visible(), place.label() + " is empty", "Give a value.");
    }
    String message =
        place.label() + " has " + count(text.codePointCount(0, text.length()), "character");
    String help = "Shorten or lengthen the text.";
    return Problem.WRONG_SIZE.at(place.visible(), message + limit(breach), help);
  }

  static Diagnostic tooFew(Breach breach) {
    Place place = breach.place();
    int size = parts(place.node()).size();
    String there = size == 0 ? " is empty" : " has " + count(size, "item");
    return Problem.WRONG_SIZE.at(
        place.visible(), place.label() + there + limit(breach), "Add to it.");
  }

  static Diagnostic tooMany(Breach breach) {
    Place place = breach.place();
    List<? extends Located> parts = parts(place.node());
    int most = breach.schema().node().path(breach.keyword()).asInt();
    String message = place.label() + " has " + count(parts.size(), "item") + limit(breach);
    return Problem.WRONG_SIZE.at(parts.get(most), message, "Remove what is too much.");
  }

  static Diagnostic twice(Breach breach) {
    Place place = breach.place();
    Set<String> seen = new HashSet<>();
    for (Node item : ((Sequence) place.node()).items()) {
      if (item instanceof Scalar scalar && !seen.add(scalar.kind() + " " + scalar.text())) {
        String message = place.label() + " has " + Shown.value(scalar) + " twice";
        return Problem.WRONG_SIZE.at(item, message, "Remove one of the two items.");
      }
    }
    return Problem.WRONG_SIZE.at(place.visible(), place.label() + " has the same item twice");
  }

  private static String limit(Breach breach) {
    String limit = breach.schema().node().path(breach.keyword()).asString();
    String bound = breach.keyword().startsWith("min") ? "least " : "most ";
    return ", expected at " + bound + limit;
  }

  private static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static List<? extends Located> parts(Node node) {
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    return ((Mapping) node).entries().stream().map(Mapping.Entry::key).toList();
  }
}
