package dev.berth.engine.catalogue;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Version;
import java.io.IOException;
import java.util.List;

/** Writes a catalogue in the compact form. */
record CatalogueWriter(Appendable out) {

  void write(Catalogue catalogue) throws IOException {
    line(CompactForm.VERSIONS, catalogue.versions().stream().map(Version::toString).toList());
    for (CatalogueRow row : catalogue.rows()) {
      for (PortDefault each : row.defaults()) {
        line(CompactForm.DEFAULT, columns(each));
      }
      line(CompactForm.ROW, columns(row));
    }
  }

  private static List<String> columns(PortDefault each) {
    return List.of(
        each.variant(),
        Integer.toString(each.ports().first()),
        Integer.toString(each.ports().last()),
        Integer.toString(each.printedLast()),
        each.from().toString(),
        each.to().toString(),
        each.certainty().name(),
        items(each.sources()));
  }

  private static List<String> columns(CatalogueRow row) {
    return List.of(
        row.id(),
        row.role().name(),
        row.name(),
        row.protocol(),
        row.listener(),
        items(row.reachedBy()),
        row.change(),
        row.certainty().name(),
        items(row.sources()));
  }

  private static String items(List<String> items) {
    return String.join(String.valueOf(CompactForm.ITEM_END), items);
  }

  private void line(String kind, List<String> columns) throws IOException {
    out.append(kind);
    for (String column : columns) {
      out.append(CompactForm.COLUMN_END).append(column);
    }
    out.append(CompactForm.LINE_END);
  }
}
