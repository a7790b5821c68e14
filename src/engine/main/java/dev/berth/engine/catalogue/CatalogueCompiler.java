package dev.berth.engine.catalogue;

import dev.berth.source.Document;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns {@code rules/spotfire/ports.yaml} into the compact form while the project is built, so that
 * a run of berth need not parse YAML for it. A catalogue with mistakes fails the build.
 */
public final class CatalogueCompiler {
  private CatalogueCompiler() {}

  /**
   * Compiles the file named first into the file named second.
   *
   * @throws InvalidCatalogue with the place of each mistake
   */
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    StringBuilder compact = new StringBuilder();
    compile(YamlBridge.document(Source.of(from.toString(), Files.readString(from))), compact);
    Files.createDirectories(to.toAbsolutePath().getParent());
    Files.writeString(to, compact);
  }

  static void compile(Document document, Appendable out) throws IOException {
    new CatalogueWriter(out).write(CatalogueBinder.bind(document));
  }
}
