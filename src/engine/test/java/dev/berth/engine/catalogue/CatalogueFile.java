package dev.berth.engine.catalogue;

import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The catalogue file of the repository, and what stands beside it. */
final class CatalogueFile {
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));
  static final Path SCHEMA = ROOT.resolve("schema/ports.schema.json");
  static final Path SOURCES = ROOT.resolve("rules/spotfire/sources.yaml");

  private CatalogueFile() {}

  static Source source() throws IOException {
    return Source.of("ports.yaml", Files.readString(ROOT.resolve("rules/spotfire/ports.yaml")));
  }
}
