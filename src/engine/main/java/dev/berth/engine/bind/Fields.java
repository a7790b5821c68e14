package dev.berth.engine.bind;

import dev.berth.model.Role;
import dev.berth.model.Secret;
import dev.berth.model.Value;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the keys of one mapping. What is not as expected is a surprise and absent; keys that were
 * never asked for are surprises at {@link #end()}.
 */
final class Fields {
  private final Reading reading;
  private final List<Mapping.Entry> entries;
  private final Set<String> asked = new HashSet<>();
  private final Mapping mapping;
  private final Span owner;

  Fields(Mapping mapping, Span owner, Reading reading) {
    this.reading = reading;
    this.mapping = mapping;
    this.entries = mapping.entries();
    this.owner = owner;
  }

  /** The fields of a thing in a list, which stands at its first identifying key that is text. */
  static Fields named(Mapping mapping, Reading reading, String... identifying) {
    return new Fields(mapping, Owner.place(mapping, identifying), reading);
  }

  /** The place of defaults and absences. */
  Span owner() {
    return owner;
  }

  Reading reading() {
    return reading;
  }

  boolean has(String key) {
    return mapping.get(key).isPresent();
  }

  /** The value of a key, whatever it is. */
  Optional<Node> node(String key) {
    return entry(key).map(Mapping.Entry::value);
  }

  Value<String> text(String key) {
    return value(key, Scalars::text);
  }

  /** A password; an empty one is one too. */
  Value<Secret> secret(String key) {
    return value(key, Scalars::secret);
  }

  Value<String> required(String key) {
    require(key);
    return text(key);
  }

  Value<String> host(String key) {
    return value(key, Scalars::host);
  }

  Value<String> requiredHost(String key) {
    require(key);
    return host(key);
  }

  /** Notes a surprise if a key is missing. */
  void require(String key) {
    if (!has(key)) {
      reading.surprise(mapping);
    }
  }

  Value<Boolean> bool(String key) {
    return value(key, Scalars::bool);
  }

  Value<Integer> integer(String key, int lowest, int highest) {
    return value(key, node -> Scalars.integer(node, lowest, highest));
  }

  Value<Integer> port(String key) {
    return value(key, Scalars::port);
  }

  /** A port that has the default of a role when the key is missing. */
  Value<Integer> port(String key, Role role) {
    Value<Integer> declared = port(key);
    return has(key) ? declared : reading.defaultPort(role, "", owner);
  }

  /** One of a few words. */
  <E> Value<E> choice(String key, E[] choices, Function<E, String> word) {
    return value(key, node -> Choices.among(choices, word, node));
  }

  /** The items of a list; none if the key is missing. */
  Items items(String key) {
    return Items.of(node(key), reading);
  }

  /** The fields of a nested mapping, which stands at its key. */
  Optional<Fields> inner(String key) {
    Optional<Mapping.Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (entry.get().value() instanceof Mapping inner) {
      return Optional.of(new Fields(inner, entry.get().key().span(), reading));
    }
    reading.surprise(entry.get().value());
    return Optional.empty();
  }

  /** Notes the keys that nobody asked for. */
  void end() {
    for (Mapping.Entry entry : entries) {
      String key = entry.key().text();
      if (!asked.contains(key) && !key.startsWith("x-")) {
        reading.surprise(entry.key());
      }
    }
  }

  /** What a reader makes of a key's value. */
  <T> Value<T> value(String key, Function<Node, Optional<T>> reader) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return Value.absent(owner);
    }
    Optional<T> value = reader.apply(node.get());
    if (value.isPresent()) {
      return Value.declared(value.get(), node.get().span());
    }
    reading.surprise(node.get());
    return Value.absent(owner);
  }

  private Optional<Mapping.Entry> entry(String key) {
    asked.add(key);
    for (Mapping.Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
