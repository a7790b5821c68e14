package dev.berth.engine.schema;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A part of a schema.
 *
 * @param definition the definition that it stands in, or an empty text
 * @param title its title, or that of the part whose branch it is; may be empty
 */
record SchemaPart(JsonNode node, String definition, String title) {
  private static final List<String> BRANCHES =
      List.of("anyOf", "oneOf", "allOf", "if", "then", "else", "not");

  /** The part that holds the keyword at the end of a location. */
  static SchemaPart holding(List<String> location, JsonNode root) {
    JsonNode node = root;
    String title = title(root);
    for (String name : location.subList(0, location.size() - 1)) {
      boolean same = node.isArray() || BRANCHES.contains(name);
      node = node.isArray() ? node.get(Integer.parseInt(name)) : node.get(name);
      title = same && title(node).isEmpty() ? title : title(node);
    }
    boolean defined = location.size() > 2 && location.get(0).equals("$defs");
    return new SchemaPart(node, defined ? location.get(1) : "", title);
  }

  SchemaPart with(JsonNode other) {
    return new SchemaPart(other, definition, title);
  }

  /** Whether it describes what no message may show. */
  boolean isSecret() {
    return node.path("writeOnly").asBoolean();
  }

  /** The value of a keyword as a list: a single value is a list of one. */
  List<String> texts(String keyword) {
    List<String> texts = new ArrayList<>();
    JsonNode value = node.path(keyword);
    if (value.isArray()) {
      value.forEach(each -> texts.add(each.asString()));
    } else if (!value.isMissingNode()) {
      texts.add(value.asString());
    }
    return texts;
  }

  /** Its first example, written so that YAML and JSON read it; empty if it has none. */
  String example() {
    JsonNode example = node.path("examples").path(0);
    String text = example.isMissingNode() ? "" : example.toString();
    return text.replace("\":", "\": ").replace(",\"", ", \"");
  }

  /** The keys that it describes. */
  List<String> keys() {
    return List.copyOf(node.path("properties").propertyNames());
  }

  private static String title(JsonNode node) {
    JsonNode title = node.path("title");
    return title.isString() ? title.asString() : "";
  }
}
