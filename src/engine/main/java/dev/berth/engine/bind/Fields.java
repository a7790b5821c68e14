package dev.berth.engine.bind;

import dev.berth.model.DatabaseUrl;
import dev.berth.model.Keyed;
import dev.berth.model.Role;
import dev.berth.model.Secret;
import dev.berth.model.Value;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads the keys of one mapping. What is not as expected is a surprise and absent; keys that were
 * never asked for are surprises at {@link #end()}.
 */
final class Fields {
  private final Reading reading;
  private final List<Mapping.Entry> entries;
  private final boolean[] asked;
  private final Mapping mapping;
  private final Span owner;
  private final Value<Object> absent;
  private int next;

  Fields(Mapping mapping, Span owner, Reading reading) {
    this.reading = reading;
    this.mapping = mapping;
    this.entries = mapping.entries();
    this.asked = new boolean[entries.size()];
    this.owner = owner;
    this.absent = Value.absent(owner);
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
    return find(key) >= 0;
  }

  /** The value of a key, whatever it is. */
  Optional<Node> node(String key) {
    Optional<Mapping.Entry> entry = entry(key);
    return entry.isPresent() ? Optional.of(entry.get().value()) : Optional.empty();
  }

  Value<String> text(String key) {
    return text(key, TextForm.TEXT);
  }

  Value<String> text(String key, TextForm form) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return absent();
    }
    Optional<String> text = form.read(node.get());
    return text.isPresent()
        ? Value.declared(reading.shared(text.get()), node.get().span())
        : read(node.get(), text);
  }

  /** A password; an empty one is one too. */
  Value<Secret> secret(String key) {
    Optional<Node> node = node(key);
    return node.isPresent() ? read(node.get(), Scalars.secret(node.get())) : absent();
  }

  /** A URL that may hold a password. */
  Value<DatabaseUrl> databaseUrl(String key) {
    Optional<Node> node = node(key);
    return node.isPresent() ? read(node.get(), Scalars.databaseUrl(node.get())) : absent();
  }

  Value<String> required(String key) {
    require(key);
    return text(key);
  }

  Value<String> host(String key) {
    return text(key, TextForm.HOST);
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
    Optional<Node> node = node(key);
    return node.isPresent() ? read(node.get(), Scalars.bool(node.get())) : absent();
  }

  Value<Integer> integer(String key, int lowest, int highest) {
    Optional<Node> node = node(key);
    return node.isPresent()
        ? number(node.get(), Scalars.integer(node.get(), lowest, highest))
        : absent();
  }

  Value<Integer> port(String key) {
    Optional<Node> node = node(key);
    return node.isPresent() ? number(node.get(), Scalars.port(node.get())) : absent();
  }

  /** A port that has the default of a role when the key is missing. */
  Value<Integer> port(String key, Role role) {
    Optional<Node> node = node(key);
    return node.isPresent()
        ? number(node.get(), Scalars.port(node.get()))
        : reading.defaultPort(role, "", owner);
  }

  /** One of a few words. */
  <E extends Keyed> Value<E> choice(String key, E[] choices) {
    Optional<Node> node = node(key);
    return node.isPresent() ? read(node.get(), Scalars.choice(node.get(), choices)) : absent();
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
    for (int i = 0; i < asked.length; i++) {
      Scalar key = entries.get(i).key();
      if (!asked[i] && !key.text().startsWith("x-")) {
        reading.surprise(key);
      }
    }
  }

  /** What is missing; all that is missing in one mapping is missing alike. */
  @SuppressWarnings("unchecked") // an absent value holds no value of any type
  <T> Value<T> absent() {
    return (Value<T>) absent;
  }

  private Value<Integer> number(Node node, Optional<Integer> number) {
    return number.isPresent()
        ? Value.declared(reading.shared(number.get()), node.span())
        : read(node, number);
  }

  private <T> Value<T> read(Node node, Optional<T> value) {
    if (value.isPresent()) {
      return Value.declared(value.get(), node.span());
    }
    reading.surprise(node);
    return Value.unreadable(owner);
  }

  private Optional<Mapping.Entry> entry(String key) {
    int found = find(key);
    if (found < 0) {
      return Optional.empty();
    }
    asked[found] = true;
    return Optional.of(entries.get(found));
  }

  /** Keys are asked for in the order in which they are usually written. */
  private int find(String key) {
    for (int i = 0; i < asked.length; i++) {
      int at = next + i < asked.length ? next + i : next + i - asked.length;
      if (entries.get(at).key().says(key)) {
        next = at;
        return at;
      }
    }
    return -1;
  }
}
