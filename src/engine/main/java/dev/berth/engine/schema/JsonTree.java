package dev.berth.engine.schema;

import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our tree as the validator wants it. */
final class JsonTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Past this many digits a number is beyond every bound, and reading it takes quadratic time. */
  private static final int LONGEST_NUMBER = 40;

  private JsonTree() {}

  static JsonNode of(Node node) {
    if (node instanceof Mapping mapping) {
      return object(mapping);
    }
    return node instanceof Sequence sequence ? array(sequence) : value((Scalar) node);
  }

  private static ObjectNode object(Mapping mapping) {
    ObjectNode object = NODES.objectNode();
    for (Mapping.Entry entry : mapping.entries()) {
      object.set(entry.key().text(), of(entry.value()));
    }
    return object;
  }

  private static ArrayNode array(Sequence sequence) {
    ArrayNode array = NODES.arrayNode();
    for (Node item : sequence.items()) {
      array.add(of(item));
    }
    return array;
  }

  private static JsonNode value(Scalar scalar) {
    return switch (scalar.kind()) {
      case NULL -> NODES.nullNode();
      case BOOLEAN -> NODES.booleanNode(scalar.text().equals("true"));
      case INTEGER -> NODES.numberNode(number(scalar.text()));
      case TEXT -> NODES.stringNode(scalar.text());
    };
  }

  private static BigInteger number(String text) {
    boolean readable = text.length() <= LONGEST_NUMBER;
    return new BigInteger(readable ? text : text.substring(0, LONGEST_NUMBER));
  }
}
