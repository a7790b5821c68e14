package dev.berth.engine.flows;

import dev.berth.source.Span;
import java.util.List;

/**
 * What users or systems have by a chain of machines: one of each layer, each of which reaches the
 * next.
 *
 * @param name what they have
 * @param place where it is declared
 */
record Chain(String name, Span place, List<Layer> layers) {
  Chain {
    layers = List.copyOf(layers);
  }
}
