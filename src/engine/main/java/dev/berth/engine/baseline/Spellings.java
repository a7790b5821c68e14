package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries by the things that they are about: a default that is written down, or is not any
 * more, has another place within its thing and is the same.
 */
final class Spellings {
  private final Map<Key, List<Key>> keys = new HashMap<>();

  /** Adds the key of an entry. */
  void add(Key key) {
    keys.computeIfAbsent(thing(key), unknown -> new ArrayList<>()).add(key);
  }

  /** The key of an entry that says of a thing by its default what one of some keys says of it. */
  Optional<Key> other(List<Key> found) {
    for (Key key : found) {
      for (Key each : keys.getOrDefault(thing(key), List.of())) {
        if (isOwner(each.path(), key.path()) || isOwner(key.path(), each.path())) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  /** A port that two share is a number where it stands, and a list of one where it does not. */
  private static Key thing(Key key) {
    String port = ValueHash.ofPort(key.value());
    return key.at(Key.thing(key.path())).withValue(port.isEmpty() ? key.value() : port);
  }

  /** Whether defaults of what is at a path have the place of another one: the name, or above. */
  private static boolean isOwner(String place, String path) {
    int slash = place.lastIndexOf('/');
    boolean named = slash >= 0 && Names.KEYS.contains(place.substring(slash + 1));
    String owner = named ? place.substring(0, slash) : place;
    return path.startsWith(owner + "/") && !path.equals(place);
  }
}
