package dev.berth.engine.schema;

import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the places of one document. Items are counted once, however many of them are asked for. */
final class Places {
  private final Document document;
  private final Map<Sequence, List<Node>> items = new HashMap<>();

  Places(Document document) {
    this.document = document;
  }

  /** The place that a path of keys and indexes leads to. */
  Place at(List<String> path) {
    Place place = new Place(document.root(), document.root(), "document", List.copyOf(path));
    for (String step : path) {
      place = step(place, step);
    }
    return place;
  }

  private Place step(Place from, String step) {
    if (from.node() instanceof Sequence sequence) {
      Node item = items.computeIfAbsent(sequence, Sequence::items).get(Integer.parseInt(step));
      String label = from.label();
      String name = label.startsWith("item of ") ? label : "item of " + label;
      return new Place(item, item, name, from.path());
    }
    Mapping.Entry entry = ((Mapping) from.node()).entry(step).orElseThrow();
    return new Place(entry.value(), entry.key(), Shown.quoted(step), from.path());
  }
}
