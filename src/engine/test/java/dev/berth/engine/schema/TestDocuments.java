package dev.berth.engine.schema;

import dev.berth.engine.load.Loader;
import dev.berth.source.Document;
import dev.berth.source.Source;

/** Well-formed YAML as a document. */
final class TestDocuments {
  private TestDocuments() {}

  static Document read(String text) {
    return Loader.load(Source.of("test.yaml", text)).documents().get(0);
  }
}
