package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries that are about the ports that two things share: who shares fewer is known, too. */
final class SharedPorts {
  /** By all but their values, and but for what of their owner they are about. */
  private final Map<Key, List<Key>> keys = new HashMap<>();

  /** Adds the key of an entry, if it is about such ports. */
  void add(Key key) {
    if (PortList.parse(key.value()).isPresent()) {
      keys.computeIfAbsent(owner(key), unknown -> new ArrayList<>()).add(key);
    }
  }

  /** Forgets a key that was added. */
  void remove(Key key) {
    keys.getOrDefault(owner(key), List.of()).remove(key);
  }

  /** The key of an entry that has all the ports that one of some keys has, and more. */
  Optional<Key> wider(List<Key> narrow) {
    for (Key key : narrow) {
      for (Key each : keys.getOrDefault(owner(key), List.of())) {
        if (isPart(key, each)) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  /** What is left of several ports may be one that is written at a place of its own. */
  private static boolean isPart(Key some, Key all) {
    return PortList.isPart(some.value(), all.value()) || PortList.hasOne(some.value(), all.value());
  }

  /** What is left to a default has the place of its owner, what is written down one below it. */
  private static Key owner(Key key) {
    return key.withValue("").at(Key.thing(key.path()));
  }

  /** A key with the ports that are still shared, if one finding is all that it knows. */
  static Key narrowed(Key key, Tally found) {
    for (Key each : found.count() == 1 ? found.keys() : List.<Key>of()) {
      if (owner(each).equals(owner(key)) && isPart(each, key)) {
        return each;
      }
    }
    return key;
  }
}
