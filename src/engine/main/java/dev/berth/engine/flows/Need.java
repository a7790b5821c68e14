package dev.berth.engine.flows;

import dev.berth.model.Certainty;
import dev.berth.model.Role;
import dev.berth.source.Span;
import java.util.Locale;

/**
 * A reason why a flow is needed.
 *
 * @param source what connects, as messages call it
 * @param target what it connects to, likewise
 * @param row the row of the catalogue that says why; empty for what only a declaration has
 * @param title what that row calls the port, else what messages call it
 * @param certainty how sure it is that it is needed, and on these ports
 * @param place the declared line that needs it
 */
public record Need(
    String source,
    String target,
    Role role,
    String row,
    String title,
    Certainty certainty,
    Span place) {
  /** {@code P4 Server back-end communication port}. */
  String why() {
    return row.isEmpty() ? title : row + " " + title;
  }

  /** How sure it is, as people read it. */
  String surety() {
    return certainty == Certainty.CONFIRMED ? "documented" : key();
  }

  String key() {
    return certainty.name().toLowerCase(Locale.ROOT);
  }
}
