package dev.berth.engine.diff;

import dev.berth.source.Span;

/**
 * What one of two declarations says. No secret is in it.
 *
 * @param text what it says, in words; empty where it says nothing
 * @param setBy who says so: {@code declared}, {@code default}, {@code partly}, {@code inherited} or
 *     {@code none}
 * @param version the Spotfire version that a default is of; empty where it is of all
 * @param certainty how sure such a default is
 * @param place where it is said, or who has it by default
 */
public record Side(String text, String setBy, String version, String certainty, Span place) {
  static Side of(Trait trait, Veil veil) {
    boolean nothing = trait.content() == Content.NOTHING;
    Origin origin = trait.origin();
    return new Side(
        nothing ? "" : trait.content().bare(veil),
        origin.kind().key(),
        origin.version(),
        origin.certaintyKey(),
        trait.place());
  }

  /** Whether nobody declares it. */
  boolean isUndeclared() {
    return setBy.equals(Origin.Kind.DEFAULT.key()) || setBy.equals(Origin.Kind.NONE.key());
  }

  /** A whole thing. */
  static Side of(String text, Span place) {
    return new Side(text, Origin.DECLARED.kind().key(), "", Origin.DECLARED.certaintyKey(), place);
  }
}
