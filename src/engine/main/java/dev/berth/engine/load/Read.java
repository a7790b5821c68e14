package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Source;
import java.util.List;

/**
 * What {@link SourceReader} got. A source with problems is there for their places only: it is empty
 * or not the whole text, and is not worth loading.
 */
public record Read(Source source, List<Diagnostic> problems) {
  public Read {
    problems = List.copyOf(problems);
  }
}
