package dev.berth.engine.flows;

import dev.berth.engine.report.Visible;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What decides of a flow.
 *
 * @param text the rule, or what holds without one
 * @param places where the rule stands, if one decides
 */
public record Cause(String text, List<Span> places) {
  public Cause {
    places = List.copyOf(places);
  }

  static Cause of(String text) {
    return new Cause(text, List.of());
  }

  /** Where the rule stands; empty if none decides. */
  Optional<Span> place() {
    return places.isEmpty() ? Optional.empty() : Optional.of(places.get(0));
  }

  /** The text with the place of the rule. */
  String placed() {
    return places.isEmpty() ? text : text + ", " + Visible.place(places.get(0));
  }
}
