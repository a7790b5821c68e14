package dev.berth.engine.diff;

import dev.berth.source.Span;
import java.util.Comparator;
import java.util.List;

/**
 * All changes of one thing.
 *
 * @param place where it stands, to tell things of one name apart
 */
record Block(Kind kind, String thing, Span place, List<Change> changes) {
  /** The order in which changes are told, wherever in a file things stand. */
  static final Comparator<Block> ORDER =
      Comparator.comparing(Block::kind)
          .thenComparing(Block::thing)
          .thenComparing(block -> block.place.source().name())
          .thenComparing(block -> block.place.from());

  Block {
    changes = List.copyOf(changes);
  }
}
