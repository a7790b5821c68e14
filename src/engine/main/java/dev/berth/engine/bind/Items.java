package dev.berth.engine.bind;

import dev.berth.model.Value;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the items of one list, which may be missing. What is not as expected is a surprise. */
final class Items {
  private final Reading reading;
  private final Optional<Node> list;
  private final List<Node> items;

  private Items(Reading reading, Optional<Node> list, List<Node> items) {
    this.reading = reading;
    this.list = list;
    this.items = items;
  }

  static Items of(Optional<Node> list, Reading reading) {
    if (list.isPresent() && list.get() instanceof Sequence sequence) {
      return new Items(reading, list, sequence.items());
    }
    list.ifPresent(reading::surprise);
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
    return readable(Scalars::text);
  }

  /** The items that can be read. */
  <T> List<Value<T>> readable(Function<Node, Optional<T>> reader) {
    List<Value<T>> readable = new ArrayList<>();
    for (Value<T> value : all(reader)) {
      if (value.isPresent()) {
        readable.add(value);
      }
    }
    return List.copyOf(readable);
  }

  /** All items, each at its own place; one that cannot be read is absent. */
  <T> List<Value<T>> all(Function<Node, Optional<T>> reader) {
    List<Value<T>> values = new ArrayList<>();
    for (Node item : items) {
      Optional<T> value = reader.apply(item);
      if (value.isPresent()) {
        values.add(Value.declared(value.get(), item.span()));
      } else {
        reading.surprise(item);
        values.add(Value.absent(item.span()));
      }
    }
    return List.copyOf(values);
  }

  /** The things that they describe, each read from its mapping. */
  <T> List<T> each(Function<Mapping, T> reader) {
    List<T> things = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Mapping mapping) {
        things.add(reader.apply(mapping));
      } else {
        reading.surprise(item);
      }
    }
    return List.copyOf(things);
  }
}
