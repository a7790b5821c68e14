package dev.berth.engine.catalogue;

import static dev.berth.engine.catalogue.OneRow.refusalOf;
import static dev.berth.engine.catalogue.OneRow.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.berth.engine.Golden;
import dev.berth.model.Catalogue;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler makes of the catalogue file. */
class CatalogueCompilerTest {
  private static final String TRAITS = "rules/spotfire/traits.yaml";

  @Test
  void builtInCatalogueIsThatOfTheFile() throws IOException {
    Catalogue bound = CatalogueBinder.bind(CatalogueCompiler.document(CatalogueFile.source()));
    assertEquals(bound.versions(), BuiltInCatalogue.make().versions());
    assertEquals(bound.rows(), BuiltInCatalogue.make().rows());
  }

  @Test
  void outputFolderNeedNotExist(@TempDir Path folder) throws IOException {
    Path from = Files.writeString(folder.resolve("ports.yaml"), CatalogueFile.source().text());
    Path to = folder.resolve("made/on/the/way");
    String traits = Golden.path(TRAITS).toString();
    CatalogueCompiler.main(new String[] {from.toString(), traits, to.toString()});
    Source source = Source.of(TRAITS, Golden.read(TRAITS));
    assertEquals(
        CatalogueCompiler.compile(CatalogueCompiler.document(CatalogueFile.source()), source),
        Files.readString(to.resolve("dev/berth/engine/catalogue/BuiltInCatalogue.java")));
  }

  @Test
  void nothingIsWrittenOfACatalogueWithMistakes(@TempDir Path folder) throws IOException {
    Path from = Files.writeString(folder.resolve("ports.yaml"), OneRow.TEXT);
    Path to = folder.resolve("sources");
    String[] arguments = {from.toString(), Golden.path(TRAITS).toString(), to.toString()};
    assertThrows(InvalidCatalogue.class, () -> CatalogueCompiler.main(arguments));
    assertFalse(Files.exists(to));
  }

  @Test
  void everyRoleHasARow() throws IOException {
    String text = CatalogueFile.source().text();
    int start = text.indexOf("  - id: O13");
    int line = (int) text.lines().takeWhile(each -> !each.startsWith("  - id: P1")).count() + 1;
    String place = "ports.yaml:" + line + ":3: ";
    assertEquals(
        place
            + "no row for role \"log-forwarding\"\n"
            + place
            + "no row for role \"statistics-services\"",
        refusalOf(text.substring(0, start)));
  }

  @Test
  void theFirstMistakeOfEveryRowIsReported() {
    String row = OneRow.again().replace("P1", "P2");
    String text = (OneRow.TEXT + row).replace("port: 81", "port: 0");
    assertEquals(
        "ports.yaml:16:16: no ports 0 to 0\nports.yaml:30:16: no ports 0 to 0", refusalOf(text));
  }

  @Test
  void brokenSyntaxIsReportedWithItsPlace() {
    refuses("[client]", "[client", "11:11: \",\" or \"]\" expected before \":\"");
  }
}
