package dev.berth.engine.diff;

import dev.berth.source.Span;
import java.util.List;

/**
 * A thing of which all is new or gone, in words without a secret.
 *
 * @param gist what is worth saying of it: the end of a sentence, or nothing
 */
record Whole(Kind kind, String label, String gist, Span place) {
  static Whole of(Thing thing, Veil veil) {
    String label = veil.of(thing.label(), thing.place());
    return new Whole(thing.kind(), label, Gist.of(thing, veil), thing.place());
  }

  Side side() {
    return Side.of(label, place);
  }

  /** The only change of it. */
  Block block(Change change) {
    return new Block(kind, label, place, List.of(change));
  }
}
