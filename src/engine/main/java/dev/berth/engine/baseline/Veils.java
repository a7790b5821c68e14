package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.IdentityHashMap;
import java.util.Map;

/** What is secret of each source: it takes longer to tell than to read one, so it is told once. */
final class Veils {
  private final Map<Source, Veil> known = new IdentityHashMap<>();

  Veil of(Source source) {
    Veil veil = known.get(source);
    if (veil == null) {
      veil = Veil.of(source);
      known.put(source, veil);
    }
    return veil;
  }
}
