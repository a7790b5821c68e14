package dev.berth.engine.schema;

import java.util.ArrayList;
import java.util.List;

/** A branch that was tried: which one, of which choice. */
record Choice(Point point, int branch) {

  /** A choice of the schema as it was met at one place of the document. */
  record Point(String schema, List<String> at) {}

  /** The choices along an evaluation that ended at, or on the way to, a place of the document. */
  static List<Choice> along(List<String> evaluation, List<String> path) {
    List<Choice> choices = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < evaluation.size() - 1; i += width(evaluation.get(i))) {
      String keyword = evaluation.get(i);
      if (isChoice(keyword)) {
        Point point = new Point(evaluation.subList(0, i + 1).toString(), path.subList(0, depth));
        choices.add(new Choice(point, Integer.parseInt(evaluation.get(i + 1))));
      }
      depth += descent(keyword);
    }
    return choices;
  }

  private static boolean isChoice(String keyword) {
    return keyword.equals("anyOf") || keyword.equals("oneOf");
  }

  /** How many steps of an evaluation path the keyword takes, with the name or number behind it. */
  private static int width(String keyword) {
    return switch (keyword) {
      case "properties", "patternProperties", "prefixItems", "dependentSchemas" -> 2;
      case "anyOf", "oneOf", "allOf" -> 2;
      default -> 1;
    };
  }

  /** How many steps into the document the keyword leads. */
  private static int descent(String keyword) {
    return switch (keyword) {
      case "properties", "patternProperties", "prefixItems" -> 1;
      case "items", "additionalProperties", "contains" -> 1;
      default -> 0;
    };
  }
}
