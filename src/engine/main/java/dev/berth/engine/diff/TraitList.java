package dev.berth.engine.diff;

import dev.berth.engine.diff.Items.Item;
import dev.berth.engine.diff.Items.Order;
import dev.berth.model.DatabaseUrl;
import dev.berth.model.HostNames;
import dev.berth.model.Secret;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists what is said of one thing, key by key. */
final class TraitList {
  private final Setting setting;
  private final List<Trait> traits = new ArrayList<>();

  TraitList(Setting setting) {
    this.setting = setting;
  }

  List<Trait> traits() {
    return traits;
  }

  /** Its own name. */
  TraitList name(String key, Value<String> name) {
    return one(key, "", name, text -> new Texts.OwnName(text, text, name.span()));
  }

  /** The name of a machine itself, which is the same in other letters. */
  TraitList machine(String key, Value<String> name) {
    return one(key, "", name, text -> new Texts.OwnName(text, HostNames.key(text), name.span()));
  }

  /** What somebody made up. */
  TraitList text(String key, String words, Value<String> text) {
    return one(key, words, text, each -> new Texts.Quoted(each, each, text.span()));
  }

  /** The address of a database, which may hold a password. */
  TraitList url(String key, String words, Value<DatabaseUrl> url) {
    return one(key, words, url, each -> new Texts.Url(each, url.span()));
  }

  TraitList host(String key, String words, Value<String> host) {
    return one(key, words, host, name -> hostName(name, host.span()));
  }

  Content hostName(String name, Span place) {
    return new Texts.HostName(name, setting.names(name), place);
  }

  /** The end of a firewall rule: a zone, or else a machine or a word of the format. */
  TraitList end(String key, String words, Value<String> end) {
    return setting.isZone(end.shown())
        ? reference(key, words, end, Kind.ZONE)
        : one(key, words, end, text -> end(text, end.span()));
  }

  private static Content end(String text, Span place) {
    return new Texts.Reference(Kind.ZONE, text, HostNames.key(text), place);
  }

  /** The name of a thing of another kind. */
  TraitList reference(String key, String words, Value<String> name, Kind kind) {
    return one(key, words, name, each -> new Texts.Reference(kind, each, each, name.span()));
  }

  /** Likewise several. */
  TraitList references(String key, String words, List<Value<String>> names, Kind kind) {
    return names.isEmpty()
        ? this
        : add(
            key, words, Items.referring(items(names), kind), Origin.DECLARED, names.get(0).span());
  }

  /** A number, or one of a few words. */
  TraitList word(String key, String words, Value<?> word) {
    return one(key, words, word, each -> new Texts.Word(word.shown()));
  }

  /** One of a few words, with the one that is meant where nothing is said. */
  TraitList word(String key, String words, Value<?> word, String otherwise) {
    return word.isWritten()
        ? word(key, words, word)
        : add(key, words, new Texts.Word(otherwise), Origin.DOCUMENTED, word.span());
  }

  TraitList port(String key, String words, Value<Integer> port) {
    return one(key, words, port, number -> new PortSpan(number, number));
  }

  TraitList flag(String key, String words, Value<Boolean> flag) {
    return one(key, words, flag, Switch::new);
  }

  /** A switch that is on or off where nothing is said. */
  TraitList flag(String key, String words, Value<Boolean> flag, Switch otherwise) {
    return flag.isWritten()
        ? flag(key, words, flag)
        : add(key, words, otherwise, Origin.DOCUMENTED, flag.span());
  }

  TraitList secret(String key, String words, Value<Secret> secret) {
    return one(key, words, secret, Sealed::new);
  }

  /** Texts, whose order says nothing. */
  TraitList texts(String key, String words, List<? extends Value<?>> texts, Span owner) {
    return items(key, words, items(texts), Order.IS_FREE, owner);
  }

  /** Names or addresses of machines, which are the same in other letters. */
  TraitList hosts(String key, String words, List<Value<String>> hosts, Span owner) {
    List<Item> items = new ArrayList<>();
    for (Item each : items(hosts)) {
      String name = each.meaning();
      items.add(new Item(each.text(), HostNames.key(name), each.place()));
    }
    return items(key, words, items, Order.IS_FREE, owner);
  }

  /** Texts, whose order says something. */
  TraitList ordered(String key, String words, List<? extends Value<?>> texts, Span owner) {
    return items(key, words, items(texts), Order.MATTERS, owner);
  }

  /** Ports behind a first one, from which they follow where none is declared. */
  TraitList further(String key, String words, List<Value<Integer>> ports, Value<Integer> first) {
    List<Value<Integer>> usual = setting.behind(first);
    List<Integer> following = new ArrayList<>();
    usual.forEach(each -> following.add(each.get()));
    List<Value<Integer>> said = ports.isEmpty() ? usual : ports;
    if (said.isEmpty()) {
      return this;
    }
    Items items = Items.of(items(said), Order.MATTERS);
    Value<Integer> one = said.get(0);
    return add(key, words, new FurtherPorts(items, following), setting.origin(one), one.span());
  }

  TraitList items(String key, String words, List<Item> items, Order order, Span owner) {
    return items.isEmpty()
        ? this
        : add(key, words, Items.of(items, order), Origin.DECLARED, items.get(0).place());
  }

  private static List<Item> items(List<? extends Value<?>> texts) {
    List<Item> items = new ArrayList<>();
    for (Value<?> each : texts) {
      String shown = each.shown();
      boolean made = each.isPresent() && each.get() instanceof String;
      items.add(new Item(made ? '"' + shown + '"' : shown, shown, each.span()));
    }
    return items;
  }

  /** A content that was made of a value. */
  <T> TraitList one(String key, String words, Value<T> value, Function<T, Content> maker) {
    if (value.isPresent()) {
      return add(key, words, maker.apply(value.get()), setting.origin(value), value.span());
    }
    return value.isWritten()
        ? add(key, words, Content.UNREADABLE, Origin.DECLARED, value.span())
        : this;
  }

  TraitList add(String key, String words, Content content, Origin origin, Span place) {
    traits.add(new Trait(key, words, content, origin, place));
    return this;
  }
}
