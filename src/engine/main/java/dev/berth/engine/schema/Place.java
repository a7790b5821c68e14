package dev.berth.engine.schema;

import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import java.util.List;
import java.util.Map;

/**
 * A value within a document.
 *
 * @param all the places of the document
 * @param holder the key that holds it; for a list item and for the whole document, the value itself
 * @param label what messages call it
 * @param path the keys and indexes that lead to it
 */
record Place(Places all, Node node, Located holder, String label, List<String> path) {

  /** What a mapping holds, by key; nothing for all else. */
  Map<String, Mapping.Entry> entries() {
    return node instanceof Mapping mapping ? all.entries(mapping) : Map.of();
  }

  /** The value where it can be seen, else the key before it. */
  Located visible() {
    return node.span().from() == node.span().to() ? holder : node;
  }

  /** Where a mapping begins to be visible: its key, or its first key. */
  Located head() {
    if (holder != node || !(node instanceof Mapping mapping)) {
      return holder;
    }
    List<Mapping.Entry> entries = mapping.entries();
    return entries.isEmpty() ? node : entries.get(0).key();
  }
}
