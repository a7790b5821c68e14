package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Holds documents against one of the schemas of berth and says in its own words where they differ:
 * one diagnostic for one mistake, at the key or value that is wrong.
 *
 * <p>It takes a tenth of a second to get ready. A document that was bound without surprise does not
 * need it.
 */
public final class SchemaCheck {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.<Diagnostic>comparingInt(each -> each.span().from())
          .thenComparingInt(each -> each.span().to())
          .thenComparing(Diagnostic::message);

  private final Validator validator;
  private final JsonNode schema;

  SchemaCheck(JsonNode schema) {
    this.validator = new Validator(schema);
    this.schema = schema;
  }

  /**
   * The check against the schema of this name: {@code environment}.
   *
   * @throws IllegalArgumentException if there is no such schema
   */
  public static SchemaCheck named(String name) {
    return new SchemaCheck(SchemaFile.read(name));
  }

  /** What is wrong with the shape of the document, in the order of the text. */
  public List<Diagnostic> check(Document document) {
    List<Breach> breaches = OneMistake.of(Branches.best(validator.breaches(document)));
    Wording wording = new Wording(schema);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Breach breach : breaches) {
      diagnostics.add(wording.of(breach));
    }
    List<Diagnostic> kept = OneMistake.withoutEchoes(diagnostics);
    kept.sort(BY_PLACE);
    return List.copyOf(kept);
  }
}
