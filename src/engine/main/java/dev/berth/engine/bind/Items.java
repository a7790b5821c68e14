package dev.berth.engine.bind;

import dev.berth.model.DeclaredRange;
import dev.berth.model.Keyed;
import dev.berth.model.Value;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the items of one list, which may be missing. What is not as expected is a surprise. */
final class Items {
  /** A mapping of a list, and its place there from 1 on. */
  record Item(int number, Mapping mapping) {}

  private final Reading reading;
  private final Optional<Node> list;
  private final List<Node> items;

  private Items(Reading reading, Optional<Node> list, List<Node> items) {
    this.reading = reading;
    this.list = list;
    this.items = items;
  }

  static Items of(Optional<Node> list, Reading reading) {
    if (list.isEmpty()) {
      return new Items(reading, list, List.of());
    }
    if (list.get() instanceof Sequence sequence) {
      return new Items(reading, list, sequence.items());
    }
    reading.surprise(list.get());
    return new Items(reading, Optional.empty(), List.of());
  }

  /** Notes a surprise if the list is there without items. */
  Items atLeastOne() {
    if (list.isPresent() && items.isEmpty()) {
      reading.surprise(list.get());
    }
    return this;
  }

  /** Notes a surprise if the list is longer. */
  Items atMost(int count) {
    if (items.size() > count) {
      reading.surprise(items.get(count));
    }
    return this;
  }

  /** The texts among them. */
  List<Value<String>> texts() {
    return texts(TextForm.TEXT);
  }

  /** The texts of a form among them. */
  List<Value<String>> texts(TextForm form) {
    List<Value<String>> texts = new ArrayList<>();
    for (Node item : items) {
      addReadable(texts, item, form.read(item));
    }
    return List.copyOf(texts);
  }

  /** The single ports and ranges of ports among them. */
  List<Value<DeclaredRange>> portRanges() {
    List<Value<DeclaredRange>> ranges = new ArrayList<>();
    for (Node item : items) {
      addReadable(ranges, item, Scalars.ports(item));
    }
    return List.copyOf(ranges);
  }

  /** Those of a few words among them. */
  <E extends Keyed> List<Value<E>> choices(E[] choices) {
    List<Value<E>> chosen = new ArrayList<>();
    for (Node item : items) {
      addReadable(chosen, item, Scalars.choice(item, choices));
    }
    return List.copyOf(chosen);
  }

  /** All items as ports, each at its own place; one that is none is absent. */
  List<Value<Integer>> ports() {
    List<Value<Integer>> ports = new ArrayList<>();
    for (Node item : items) {
      Optional<Integer> port = Scalars.port(item);
      if (port.isEmpty()) {
        reading.surprise(item);
      }
      ports.add(
          port.isPresent() ? Value.declared(port.get(), item.span()) : Value.absent(item.span()));
    }
    return List.copyOf(ports);
  }

  /** The mappings among them. */
  List<Mapping> mappings() {
    List<Mapping> mappings = new ArrayList<>();
    for (Item item : numbered()) {
      mappings.add(item.mapping());
    }
    return mappings;
  }

  /** Likewise with the place that each has in the list. */
  List<Item> numbered() {
    List<Item> mappings = new ArrayList<>();
    int number = 0;
    for (Node item : items) {
      number++;
      if (item instanceof Mapping mapping) {
        mappings.add(new Item(number, mapping));
      } else {
        reading.surprise(item);
      }
    }
    return mappings;
  }

  private <T> void addReadable(List<Value<T>> readable, Node item, Optional<T> value) {
    if (value.isPresent()) {
      readable.add(Value.declared(value.get(), item.span()));
    } else {
      reading.surprise(item);
    }
  }
}
