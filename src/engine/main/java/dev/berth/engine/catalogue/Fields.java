package dev.berth.engine.catalogue;

import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of one mapping, read strictly: whatever is not as expected is refused at its place. */
record Fields(Mapping mapping) {

  /** The fields of a node that is a mapping and has no keys beyond those allowed. */
  static Fields of(Node node, String... allowed) {
    if (!(node instanceof Mapping mapping)) {
      throw InvalidCatalogue.at(node, "not a mapping");
    }
    for (Mapping.Entry entry : mapping.entries()) {
      if (!Arrays.asList(allowed).contains(entry.key().text())) {
        throw InvalidCatalogue.at(entry.key(), "unknown key \"" + entry.key().text() + "\"");
      }
    }
    return new Fields(mapping);
  }

  boolean has(String key) {
    return mapping.get(key).isPresent();
  }

  Node node(String key) {
    Optional<Node> node = mapping.get(key);
    if (node.isEmpty()) {
      throw InvalidCatalogue.at(mapping, "no key \"" + key + "\"");
    }
    return node.get();
  }

  /** A text of one line that is not empty. */
  String text(String key) {
    return text(node(key));
  }

  List<Node> items(String key) {
    if (!(node(key) instanceof Sequence sequence)) {
      throw InvalidCatalogue.at(node(key), "\"" + key + "\" is not a list");
    }
    return sequence.items();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      texts.add(text(item));
    }
    return texts;
  }

  int integer(String key) {
    return integer(node(key), key);
  }

  /** A number that stands under a key, or in the list there. */
  static int integer(Node node, String key) {
    boolean isInteger = node instanceof Scalar scalar && scalar.kind() == ScalarKind.INTEGER;
    if (!isInteger || text(node).length() > 9) {
      throw InvalidCatalogue.at(node, "\"" + key + "\" is not a port number");
    }
    return Integer.parseInt(text(node));
  }

  static String text(Node node) {
    if (!(node instanceof Scalar scalar) || scalar.text().isBlank()) {
      throw InvalidCatalogue.at(node, "not a text");
    }
    String text = scalar.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw InvalidCatalogue.at(node, "tab or line break in a text");
      }
    }
    return text;
  }
}
