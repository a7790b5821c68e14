package dev.berth.engine.flows;

import java.util.ArrayList;
import java.util.List;

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
    List<String> labels = new ArrayList<>();
    for (Stop each : stops) {
      labels.add(each.label());
    }
    return String.join(", ", labels);
  }
}
