package dev.berth.engine.catalogue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.model.Catalogue;
import dev.berth.source.Document;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns {@code rules/spotfire/ports.yaml} into a Java class while the project is built, with what
 * {@code traits.yaml} beside it says of drivers, so that a run of berth need not parse YAML for it.
 * A catalogue with mistakes fails the build.
 */
public final class CatalogueCompiler {
  private CatalogueCompiler() {}

  /**
   * Compiles the files named first into the folder of sources named last.
   *
   * @throws InvalidCatalogue with the place of each mistake
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[2], CatalogueSource.PACKAGE.split("\\."));
    String source = compile(document(source(arguments[0])), source(arguments[1]));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(CatalogueSource.NAME + ".java"), source);
  }

  /** The one document of the catalogue's file. */
  static Document document(Source source) {
    Loaded loaded = Loader.load(source);
    List<InvalidCatalogue> mistakes = new ArrayList<>();
    for (Diagnostic diagnostic : loaded.diagnostics()) {
      mistakes.add(InvalidCatalogue.at(diagnostic, diagnostic.message()));
    }
    if (!mistakes.isEmpty()) {
      throw InvalidCatalogue.of(mistakes);
    }
    return loaded.documents().get(0);
  }

  private static Source source(String file) throws IOException {
    return Source.of(file, Files.readString(Path.of(file)));
  }

  static String compile(Document ports, Source traits) {
    Catalogue catalogue = CatalogueBinder.bind(ports);
    List<Trait> all = Traits.read(traits, catalogue.versions());
    return CatalogueSource.of(catalogue, UnlistedDrivers.in(all));
  }
}
