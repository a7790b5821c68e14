package dev.berth.engine.schema;

import dev.berth.source.Node;
import java.util.List;

/**
 * A keyword of a schema that a value does not meet.
 *
 * @param schema the part of the schema that holds the keyword
 * @param property the key that it is about, for keywords about keys; else empty
 * @param choices the branches of the schema that lead to the keyword, from the outside in
 */
record Breach(
    String keyword, Place place, SchemaPart schema, String property, List<Choice> choices) {
  Breach {
    choices = List.copyOf(choices);
  }

  Node node() {
    return place.node();
  }

  /** What messages call the thing that is wrong: {@code server}, or by its key. */
  String subject() {
    return schema.title().isEmpty() ? place.label() : schema.title();
  }
}
