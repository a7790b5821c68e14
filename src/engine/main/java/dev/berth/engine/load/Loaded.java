package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Document;
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
}
