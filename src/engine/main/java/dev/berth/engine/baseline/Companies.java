package dev.berth.engine.baseline;

import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What shares ports with what, by rule: all of them are held against one, which may change. */
final class Companies {
  /** Among more, nobody asks who is whose partner. */
  private static final int MOST = 20;

  /** By rule: the things themselves, of which several may have one name. */
  private final Map<String, Groups<Holder>> groups = new HashMap<>();

  /** The same by what things are called. */
  private final Map<String, Groups<Thing>> named = new HashMap<>();

  /** What the things of each group are called: there may be thousands of one name. */
  private final Map<Set<Holder>, Crowd> crowds = new IdentityHashMap<>();

  /** The names of a group, and those that several in it have. */
  private record Crowd(Set<Thing> all, Set<Thing> namesakes) {}

  /** A thing at its place in a source. */
  record Holder(Span span, Thing thing) {
    static Holder of(Span span, String environment, String path) {
      return new Holder(span, new Thing(span.source(), environment, path));
    }
  }

  /** What something in an environment is called. */
  record Thing(Source source, String environment, String path) {
    private Key key(Function<Source, String> files) {
      return new Key(files.apply(source), environment, path, "", "");
    }
  }

  /** Notes that two things share ports by a rule. */
  void add(String rule, Holder one, Holder other) {
    groups.computeIfAbsent(rule, unknown -> new Groups<>()).add(one, other);
    named.computeIfAbsent(rule, unknown -> new Groups<>()).add(one.thing, other.thing);
  }

  /**
   * The company of two things that were noted, once all were.
   *
   * @param files what keys call a file
   */
  Company of(String rule, Holder one, Holder other, Function<Source, String> files) {
    Crowd crowd = crowds.computeIfAbsent(groups.get(rule).of(one), Companies::crowd);
    if (crowd.all.size() > MOST) {
      return Company.NONE;
    }
    Set<Thing> mixed = named.get(rule).of(one.thing);
    List<Key> pair = List.of(one.thing.key(files), other.thing.key(files));
    return new Company(
        pair,
        keys(crowd.all, files),
        keys(crowd.namesakes, files),
        mixed.size() > MOST ? Set.of() : keys(mixed, files));
  }

  private static Crowd crowd(Set<Holder> group) {
    Set<Thing> all = new LinkedHashSet<>();
    Set<Thing> namesakes = new HashSet<>();
    for (Holder each : group) {
      if (!all.add(each.thing)) {
        namesakes.add(each.thing);
      }
    }
    return new Crowd(all, namesakes);
  }

  private static Set<Key> keys(Set<Thing> things, Function<Source, String> files) {
    Set<Key> keys = new LinkedHashSet<>();
    things.forEach(each -> keys.add(each.key(files)));
    return keys;
  }
}
