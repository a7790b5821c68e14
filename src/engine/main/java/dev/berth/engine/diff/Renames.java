package dev.berth.engine.diff;

import dev.berth.engine.diff.Pairing.Pair;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The things that have another name now: what refers to them follows, and means the same. */
final class Renames {
  private final Map<Kind, Map<String, String>> names = new EnumMap<>(Kind.class);

  /** The renames among what was found on both sides. */
  Renames(Map<Kind, Pairing<Thing>> pairings) {
    pairings.forEach(
        (kind, pairing) -> {
          Map<String, String> ofKind = new HashMap<>();
          for (Pair<Thing> each : pairing.pairs()) {
            ofKind.put(each.before().ownName(), each.after().ownName());
          }
          ofKind.remove("");
          names.put(kind, ofKind);
        });
  }

  /** What is called by a name now that was called by another one; a name of nothing stays. */
  String now(Kind kind, String name) {
    String found = names.get(kind).getOrDefault(name, "");
    return found.isEmpty() ? name : found;
  }
}
