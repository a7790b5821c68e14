package dev.berth.engine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.berth.source.Source;

/** A catalogue of one row, whose one mistake is that it has no other, and refusals of its kin. */
final class OneRow {
  static final String TEXT =
      """
      versions: ["10.10", "12.0", "14.0"]
      rows:
        - id: P1
          role: public-http
          name: Front end
          purpose: Takes clients.
          protocol: HTTP
          transport: tcp
          listener: server
          reachedBy: [client]
          change: Edit server.xml.
          certainty: confirmed
          sources: [SEED]
          defaults:
            - {port: 80, from: "10.10", to: "12.0"}
            - {port: 81, from: "14.0"}
      """;

  private static final Source TRAITS = Source.of("traits.yaml", "traits: []\n");

  private OneRow() {}

  /** The row alone, to be put behind the text once more. */
  static String again() {
    return TEXT.substring(TEXT.indexOf("  - id"));
  }

  static void refuses(String sound, String broken, String refusal) {
    assertEquals("ports.yaml:" + refusal, refusalOf(TEXT.replace(sound, broken)));
  }

  static String refusalOf(String text) {
    Source source = Source.of("ports.yaml", text);
    return assertThrows(
            InvalidCatalogue.class,
            () -> CatalogueCompiler.compile(CatalogueCompiler.document(source), TRAITS))
        .getMessage();
  }
}
