package dev.berth.engine.report;

import dev.berth.source.Position;
import dev.berth.source.Span;
import java.io.IOException;

/** How SARIF names files, places in them, and what is said of them. */
final class SarifPlaces {
  /** What paths are relative to. */
  static final String ROOT = "%SRCROOT%";

  private SarifPlaces() {}

  static void place(Span span, JsonWriter json) throws IOException {
    json.openObject("physicalLocation");
    artifact(span, json);
    region("region", span, json);
    json.close();
  }

  static void artifact(Span span, JsonWriter json) throws IOException {
    String uri = FileName.uri(span.source().name());
    json.openObject("artifactLocation").field("uri", uri);
    if (!uri.startsWith("file:") && !uri.startsWith("../")) {
      json.field("uriBaseId", ROOT);
    }
    json.close();
  }

  static void region(String name, Span span, JsonWriter json) throws IOException {
    Position start = span.start();
    Position end = span.end();
    json.openObject(name)
        .field("startLine", start.line())
        .field("startColumn", start.column())
        .field("endLine", end.line())
        .field("endColumn", end.column())
        .close();
  }

  static void message(String name, String text, JsonWriter json) throws IOException {
    json.openObject(name).field("text", plain(Visible.of(text))).close();
  }

  /** Without what a reader of SARIF would take for a link or for a placeholder. */
  private static String plain(String text) {
    String braces = text.replace("{", "{{").replace("}", "}}");
    return text.contains("](")
        ? braces.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
        : braces;
  }
}
