package dev.berth.engine.bind;

import dev.berth.model.Environment;
import dev.berth.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * What a document binds to.
 *
 * @param environment what of it could be used; empty if nothing could
 * @param surprises where it is not what the environment schema describes; empty exactly if the
 *     schema accepts the document
 */
public record Bound(Optional<Environment> environment, List<Located> surprises) {
  public Bound {
    surprises = List.copyOf(surprises);
  }
}
