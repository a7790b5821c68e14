package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.source.Source;
import java.util.List;
import java.util.Optional;

/** What {@link SourceReader} got, and what is to be said of it. */
public record Read(Source source, List<Diagnostic> problems) {
  public Read {
    problems = List.copyOf(problems);
  }

  /** Whether the source is the text; if not, it is there for the places of the problems only. */
  public boolean isWhole() {
    return failure().isEmpty();
  }

  /** Why the source is not the text; nothing if it is. */
  public Optional<Diagnostic> failure() {
    for (Diagnostic problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        return Optional.of(problem);
      }
    }
    return Optional.empty();
  }
}
