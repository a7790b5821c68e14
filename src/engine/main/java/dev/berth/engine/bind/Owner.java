package dev.berth.engine.bind;

import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Span;
import java.util.Optional;

/** Where a thing of a list stands. */
final class Owner {
  private Owner() {}

  /** The value of the first identifying key that is text, or else the first key. */
  static Span place(Mapping mapping, String... identifying) {
    for (String key : identifying) {
      Optional<Node> node = mapping.get(key);
      if (node.isPresent() && Scalars.text(node.get()).isPresent()) {
        return node.get().span();
      }
    }
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
  }
}
