package dev.berth.engine.conformance;

import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds trees against the JSON that they stand for. What differs on purpose is no difference: a
 * number in a spelling that not all readers agree on is text of that spelling, and a document that
 * holds nothing is left out.
 */
final class Values {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<String> differences = new ArrayList<>();

  private Values() {}

  /** How documents differ from JSON texts one behind another. */
  static List<String> differences(String json, List<Document> documents) {
    Values values = new Values();
    List<JsonNode> expected = texts(json);
    int at = 0;
    for (JsonNode each : expected) {
      Node root = at < documents.size() ? documents.get(at).root() : null;
      if (root == null || each.isNull() && !isNull(root)) {
        values.require(each.isNull(), "$", each, "no document");
        continue;
      }
      values.compare("$" + at, each, root);
      at++;
    }
    if (at < documents.size()) {
      values.differences.add("a document more");
    }
    return values.differences;
  }

  private static List<JsonNode> texts(String json) {
    List<JsonNode> texts = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      while (parser.nextToken() != null) {
        texts.add(parser.readValueAsTree());
      }
    }
    return texts;
  }

  private static boolean isNull(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL;
  }

  private void compare(String path, JsonNode expected, Node node) {
    if (node instanceof Mapping mapping) {
      require(expected.isObject(), path, expected, "a mapping");
      entries(path, expected, mapping.entries());
    } else if (node instanceof Sequence sequence) {
      require(expected.isArray(), path, expected, "a sequence");
      items(path, expected, sequence.items());
    } else if (node instanceof Scalar scalar) {
      String shown = scalar.kind() + " " + scalar.text();
      require(isEqual(expected, scalar), path, expected, shown);
    }
  }

  private void entries(String path, JsonNode expected, List<Mapping.Entry> entries) {
    List<String> names = entries.stream().map(entry -> entry.key().text()).sorted().toList();
    List<String> wanted = expected.properties().stream().map(Map.Entry::getKey).sorted().toList();
    require(names.equals(wanted), path, expected, "keys " + names);
    for (Mapping.Entry entry : entries) {
      JsonNode value = expected.path(entry.key().text());
      if (!value.isMissingNode()) {
        compare(path + "." + entry.key().text(), value, entry.value());
      }
    }
  }

  private void items(String path, JsonNode expected, List<Node> items) {
    require(items.size() == expected.size(), path, expected, items.size() + " items");
    for (int i = 0; i < Math.min(items.size(), expected.size()); i++) {
      compare(path + "[" + i + "]", expected.path(i), items.get(i));
    }
  }

  private void require(boolean met, String path, JsonNode expected, String found) {
    if (!met) {
      differences.add(path + " is " + found + ", not " + expected);
    }
  }

  private static boolean isEqual(JsonNode expected, Scalar scalar) {
    String text = scalar.text();
    if (expected.isNumber()) {
      return !scalar.isQuoted() && isNumber(expected.decimalValue(), scalar);
    }
    return switch (scalar.kind()) {
      case NULL -> expected.isNull();
      case BOOLEAN -> expected.isBoolean() && expected.asString().equalsIgnoreCase(text);
      case INTEGER -> false;
      case TEXT -> expected.isString() && expected.asString().equals(text);
    };
  }

  private static boolean isNumber(BigDecimal expected, Scalar scalar) {
    try {
      return number(scalar.text()).compareTo(expected) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The number that a plain scalar of the core schema stands for. */
  private static BigDecimal number(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("0x") || lower.startsWith("0o")) {
      return new BigDecimal(new BigInteger(lower.substring(2), lower.charAt(1) == 'x' ? 16 : 8));
    }
    return new BigDecimal(text);
  }
}
