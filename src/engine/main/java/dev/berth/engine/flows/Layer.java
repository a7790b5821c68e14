package dev.berth.engine.flows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Things of which a path needs one.
 *
 * @param noun what one of them is
 * @param plural what several are
 */
record Layer(String noun, String plural, List<Stop> stops) {
  Layer {
    stops = List.copyOf(stops);
  }

  static Layer of(String noun, List<Stop> stops) {
    return new Layer(noun, noun + "s", stops);
  }

  static String labels(List<Stop> stops) {
    return String.join(", ", names(stops));
  }

  /** How things are called, each name once: a machine may be there for several. */
  static Set<String> names(List<Stop> stops) {
    Set<String> names = new LinkedHashSet<>();
    for (Stop each : stops) {
      names.add(each.label());
    }
    return names;
  }
}
