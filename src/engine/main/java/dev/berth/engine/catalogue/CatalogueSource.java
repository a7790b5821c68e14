package dev.berth.engine.catalogue;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.PortRange;
import dev.berth.model.Version;
import java.util.List;

/**
 * Writes a catalogue as the Java class that makes it. A class lies in the archive that the JVM
 * starts from; any other form would have to be found in a jar and parsed at each start.
 */
final class CatalogueSource {
  static final String PACKAGE = "dev.berth.engine.catalogue";
  static final String NAME = "BuiltInCatalogue";

  private final StringBuilder out = new StringBuilder();

  private CatalogueSource() {}

  /** The class of a catalogue with such drivers in it. */
  static String of(Catalogue catalogue, List<String> unlisted) {
    CatalogueSource source = new CatalogueSource();
    source.write(catalogue, unlisted);
    return source.out.toString();
  }

  private void write(Catalogue catalogue, List<String> unlisted) {
    line("// Written from the port catalogue when berth is built.");
    line("package " + PACKAGE + ";");
    for (String name :
        List.of("Catalogue", "CatalogueRow", "Certainty", "PortRange", "Role", "Version")) {
      line("import dev.berth.model." + name + ";");
    }
    line("import java.util.List;");
    line("/** The catalogue that berth is built with. */");
    line("public final class " + NAME + " {");
    for (Version version : catalogue.versions()) {
      String made = "new Version(" + version.major() + ", " + version.minor() + ");";
      line("private static final Version " + name(version) + " = " + made);
    }
    line("private " + NAME + "() {}");
    writeCatalogue(catalogue, unlisted);
    for (CatalogueRow row : catalogue.rows()) {
      writeRow(row);
    }
    line("}");
  }

  private void writeCatalogue(Catalogue catalogue, List<String> unlisted) {
    line("/** Makes the catalogue; each call makes another one. */");
    line("public static Catalogue make() {");
    String versions = list(catalogue.versions().stream().map(CatalogueSource::name).toList());
    String rows = list(catalogue.rows().stream().map(row -> method(row) + "()").toList());
    line("return new Catalogue(" + versions + ", " + rows + ", " + literals(unlisted) + ");");
    line("}");
  }

  private void writeRow(CatalogueRow row) {
    line("private static CatalogueRow " + method(row) + "() {");
    line("return new CatalogueRow(");
    line(literal(row.id()) + ", Role." + row.role() + ", " + literal(row.name()) + ",");
    line(literal(row.protocol()) + ", " + literal(row.listener()) + ",");
    line(literals(row.reachedBy()) + ", " + literal(row.change()) + ",");
    line("Certainty." + row.certainty() + ", " + literals(row.sources()) + ",");
    line(list(row.defaults().stream().map(CatalogueSource::made).toList()) + ");");
    line("}");
  }

  private static String made(PortDefault each) {
    PortRange ports = each.ports();
    return "new CatalogueRow.PortDefault("
        + literal(each.variant())
        + (", new PortRange(" + ports.first() + ", " + ports.last() + "), ")
        + (each.printedLast() + ", " + name(each.from()) + ", " + name(each.to()))
        + (", Certainty." + each.certainty() + ", " + literals(each.sources()))
        + (", " + list(each.alternatives().stream().map(String::valueOf).toList()) + ")");
  }

  private static String name(Version version) {
    return "V" + version.major() + "_" + version.minor();
  }

  private static String method(CatalogueRow row) {
    return "row" + row.role();
  }

  private static String literals(List<String> texts) {
    return list(texts.stream().map(CatalogueSource::literal).toList());
  }

  private static String list(List<String> items) {
    return "List.of(" + String.join(", ", items) + ")";
  }

  /** The catalogue has no text with a control character. */
  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
