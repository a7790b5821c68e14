package dev.berth.engine.pack;

import dev.berth.engine.shape.Placed;
import dev.berth.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * That no value comes twice.
 *
 * @param with the keys that count with it: a port with its host, say
 */
record Unique(Span span, Scope scope, List<Placed<String>> with) implements Demand {
  Unique {
    with = List.copyOf(with);
  }

  /** Among which things a value comes once. */
  enum Scope {
    /** All environments of a run. */
    RUN,
    ENVIRONMENT,
    /** What one thing holds: the services of a node manager. */
    PARENT;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
