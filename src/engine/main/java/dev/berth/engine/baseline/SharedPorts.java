package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries that are about the ports that two things share: who shares fewer is known, too. */
final class SharedPorts {
  /** By all but their values. */
  private final Map<Key, List<Key>> keys = new HashMap<>();

  /** Adds the key of an entry, if it is about such ports. */
  void add(Key key) {
    if (PortList.parse(key.value()).isPresent()) {
      keys.computeIfAbsent(key.withValue(""), unknown -> new ArrayList<>()).add(key);
    }
  }

  /** The key of an entry that has all the ports that one of some keys has, and more. */
  Optional<Key> wider(List<Key> narrow) {
    for (Key key : narrow) {
      for (Key each : keys.getOrDefault(key.withValue(""), List.of())) {
        if (PortList.isPart(key.value(), each.value())) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  /** A key with the ports that are still shared, if one finding is all that it knows. */
  static Key narrowed(Key key, Tally found) {
    for (Key each : found.count() == 1 ? found.keys() : List.<Key>of()) {
      boolean same = each.withValue("").equals(key.withValue(""));
      if (same && PortList.isPart(each.value(), key.value())) {
        return each;
      }
    }
    return key;
  }
}
