package dev.berth.engine.schema;

import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the places of one document. Items and keys are counted once, however many of them are asked
 * for.
 */
final class Places {
  private final Document document;
  private final Map<Sequence, List<Node>> items = new HashMap<>();
  private final Map<Mapping, Map<String, Mapping.Entry>> entries = new HashMap<>();

  Places(Document document) {
    this.document = document;
  }

  /** The place that a path of keys and indexes leads to. */
  Place at(List<String> path) {
    Place place = new Place(this, document.root(), document.root(), "document", List.copyOf(path));
    for (String step : path) {
      place = step(place, step);
    }
    return place;
  }

  /** The entries of a mapping by their keys. */
  Map<String, Mapping.Entry> entries(Mapping mapping) {
    return entries.computeIfAbsent(mapping, Places::byKey);
  }

  private Place step(Place from, String step) {
    if (from.node() instanceof Sequence sequence) {
      Node item = items.computeIfAbsent(sequence, Sequence::items).get(Integer.parseInt(step));
      String label = from.label();
      String name = label.startsWith("item of ") ? label : "item of " + label;
      return new Place(this, item, item, name, from.path());
    }
    Mapping.Entry entry = entries((Mapping) from.node()).get(step);
    return new Place(this, entry.value(), entry.key(), Shown.quoted(step), from.path());
  }

  private static Map<String, Mapping.Entry> byKey(Mapping mapping) {
    Map<String, Mapping.Entry> byKey = new HashMap<>();
    for (Mapping.Entry entry : mapping.entries()) {
      byKey.put(entry.key().text(), entry);
    }
    return byKey;
  }
}
