package dev.berth.engine.pack;

import dev.berth.model.DatabaseUrl;
import dev.berth.model.Declared;
import dev.berth.model.Keyed;
import dev.berth.model.Secret;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Builds the list of the keys of one type. Java has the same name for most of them; for others,
 * {@link #inJava} says it.
 */
final class KeyList<S extends Declared> {
  private final Class<S> type;
  private final List<Key> keys = new ArrayList<>();

  KeyList(Class<S> type) {
    this.type = type;
  }

  List<Key> keys() {
    return List.copyOf(keys);
  }

  KeyList<S> text(String name, Function<S, Value<String>> look) {
    return one(name, Kind.TEXT, look);
  }

  /** A URL, which rules see without what it may hide. */
  KeyList<S> url(String name, Function<S, Value<DatabaseUrl>> look) {
    return one(name, Kind.TEXT, look);
  }

  KeyList<S> number(String name, Function<S, Value<Integer>> look) {
    return one(name, Kind.NUMBER, look);
  }

  KeyList<S> flag(String name, Function<S, Value<Boolean>> look) {
    return one(name, Kind.SWITCH, look);
  }

  /**
   * Whether something is on.
   *
   * @param java what Java calls the thing: {@code jmx()}
   */
  KeyList<S> state(String name, String java, Predicate<S> on, Function<S, Span> place) {
    one(name, Kind.STATE, each -> Value.declared(on.test(each), place.apply(each)));
    String thing = "subject." + java;
    return inJava("Value.declared(" + thing + ".enabled(), " + thing + ".span())");
  }

  KeyList<S> secret(String name, Function<S, Value<Secret>> look) {
    return one(name, Kind.SECRET, look);
  }

  /** A mapping that is declared or not, whatever stands in it. */
  KeyList<S> part(String name, Function<S, ? extends Value<?>> look) {
    return one(name, Kind.PART, look);
  }

  KeyList<S> texts(String name, Function<S, List<Value<String>>> look) {
    return many(name, Kind.TEXT, look);
  }

  KeyList<S> numbers(String name, Function<S, List<Value<Integer>>> look) {
    return many(name, Kind.NUMBER, look);
  }

  KeyList<S> choice(String name, Keyed[] choices, Function<S, ? extends Value<?>> look) {
    Key key = key(name, Kind.CHOICE, Key.Number.ONE, subject -> List.of(look.apply(cast(subject))));
    keys.add(new Key(key.name(), key.java(), key.kind(), key.number(), words(choices), key.look()));
    return this;
  }

  /** How Java takes the value of the key that was added last from {@code subject}. */
  KeyList<S> inJava(String java) {
    Key last = keys.remove(keys.size() - 1);
    keys.add(new Key(last.name(), java, last.kind(), last.number(), last.choices(), last.look()));
    return this;
  }

  private KeyList<S> one(String name, Kind kind, Function<S, ? extends Value<?>> look) {
    keys.add(key(name, kind, Key.Number.ONE, subject -> List.of(look.apply(cast(subject)))));
    return this;
  }

  private <T> KeyList<S> many(String name, Kind kind, Function<S, List<Value<T>>> look) {
    keys.add(key(name, kind, Key.Number.MANY, subject -> look.apply(cast(subject))));
    return this;
  }

  private static Key key(String name, Kind kind, Key.Number number, Key.Look look) {
    return new Key(
        name, "subject." + name.replace("/", "().") + "()", kind, number, List.of(), look);
  }

  private S cast(Declared subject) {
    return type.cast(subject);
  }

  private static List<String> words(Keyed[] choices) {
    List<String> words = new ArrayList<>();
    for (Keyed choice : choices) {
      words.add(choice.key());
    }
    return List.copyOf(words);
  }
}
