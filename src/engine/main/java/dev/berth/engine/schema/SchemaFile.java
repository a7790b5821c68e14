package dev.berth.engine.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of berth, which lie beside this class. */
final class SchemaFile {
  private SchemaFile() {}

  static JsonNode read(String name) {
    try (InputStream in = SchemaFile.class.getResourceAsStream(name + ".schema.json")) {
      if (in == null) {
        throw new IllegalArgumentException("no schema is named " + name);
      }
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
