package dev.berth.engine.baseline;

import dev.berth.engine.baseline.Renames.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the items of the lists of an environment are called now: those with the name or the host of
 * an earlier one may be that, and most of all the one that reads like it.
 */
final class ThingNames {
  private static final int OF_HOST = 300;
  private static final int OF_NAME = 250;

  /** What more things have in common tells nothing of any. */
  private static final int MOST = 50;

  private final Map<String, String> names = new HashMap<>();

  /** By the digits of their names, those of what they are called now. */
  private final Map<String, String> values = new HashMap<>();

  private ThingNames() {}

  /** From an environment of one state to what it is in another. */
  static ThingNames between(Contents before, Unit from, Contents now, Unit to) {
    ThingNames things = new ThingNames();
    if (!to.environment().endsWith(Lineage.GONE)) {
      things.add(
          before.addresses(from.file()).items(from.environment()),
          now.addresses(to.file()).items(to.environment()));
    }
    return things;
  }

  private void add(List<Addresses.Item> old, List<Addresses.Item> fresh) {
    Map<String, List<Addresses.Item>> byMark = new HashMap<>();
    for (Addresses.Item each : fresh) {
      for (String mark : each.marks()) {
        byMark.computeIfAbsent(mark, unknown -> new ArrayList<>()).add(each);
      }
    }
    List<Matching.Pair<String>> pairs = new ArrayList<>();
    for (Addresses.Item each : old) {
      Set<Addresses.Item> near = new HashSet<>();
      for (String mark : each.marks()) {
        List<Addresses.Item> alike = byMark.getOrDefault(mark, List.of());
        near.addAll(alike.size() <= MOST ? alike : List.of());
      }
      near.forEach(
          other ->
              pairs.add(new Matching.Pair<>(each.path(), other.path(), likeness(each, other))));
    }
    names.putAll(Matching.of(pairs));
    Set<String> taken = new HashSet<>(names.values());
    for (Map.Entry<String, String> each : names.entrySet()) {
      if (!each.getKey().equals(each.getValue())) {
        values.put(digits(each.getKey()), digits(each.getValue()));
      }
    }
    for (Addresses.Item each : old) {
      String path = each.path();
      if (!names.containsKey(path) && taken.contains(path)) {
        names.put(path, path.substring(0, path.length() - 1) + Lineage.GONE + "]");
      }
    }
  }

  private static String digits(String path) {
    return ValueHash.ofText(Names.last(path).orElse(""));
  }

  private static int likeness(Addresses.Item one, Addresses.Item other) {
    boolean host = !one.host().isEmpty() && one.host().equals(other.host());
    boolean name = one.path().equals(other.path());
    return one.words().likeness(other.words()) + (host ? OF_HOST : 0) + (name ? OF_NAME : 0);
  }

  /** What is at a path is called so now. */
  String now(String path) {
    int head = head(path);
    String name = names.get(path.substring(0, head));
    return name == null ? path : name + path.substring(head);
  }

  /** A key whose value is the name of something, if that is called otherwise now; hosts stay. */
  Key saying(Key key) {
    String path = key.path();
    boolean host = path.endsWith("/host") || path.contains("/addresses[");
    String name = host || path.contains("/aliases[") ? null : values.get(key.content());
    return name == null ? key : key.withValue(name + key.value().substring(key.content().length()));
  }

  /** Where the first name on a path ends. */
  static int head(String path) {
    for (int at = 0; at < path.length(); at++) {
      if (path.charAt(at) == ']') {
        return at + 1;
      }
      at += path.charAt(at) == '\\' ? 1 : 0;
    }
    return path.length();
  }
}
