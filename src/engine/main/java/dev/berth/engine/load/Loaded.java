package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.source.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text holds: the documents that could be read, and what is wrong with the text, both in the
 * order of the text.
 */
public record Loaded(List<Document> documents, List<Diagnostic> diagnostics) {
  public Loaded {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What is wrong with the text, without what is only remarked upon. */
  public List<Diagnostic> flaws() {
    List<Diagnostic> flaws = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      flaws.addAll(each.severity() == Severity.INFO ? List.of() : List.of(each));
    }
    return flaws;
  }
}
