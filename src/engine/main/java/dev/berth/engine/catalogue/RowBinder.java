package dev.berth.engine.catalogue;

import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Certainty;
import dev.berth.model.Version;
import dev.berth.source.Node;
import java.util.ArrayList;
import java.util.List;

/** Makes a row of the mapping that declares it. */
record RowBinder(List<Version> versions) {
  private static final String[] KEYS = {
    "id",
    "role",
    "name",
    "purpose",
    "protocol",
    "transport",
    "listener",
    "reachedBy",
    "change",
    "certainty",
    "sources",
    "defaults"
  };

  CatalogueRow bind(Node item) {
    Fields fields = Fields.of(item, KEYS);
    for (String key : KEYS) {
      fields.node(key);
    }
    Certainty certainty = Words.certainty(fields.node("certainty"));
    List<String> sources = Words.sources(fields);
    return new CatalogueRow(
        fields.text("id"),
        Words.role(fields.node("role")),
        fields.text("name"),
        fields.text("protocol"),
        fields.text("listener"),
        fields.texts("reachedBy"),
        fields.text("change"),
        certainty,
        sources,
        defaults(fields.items("defaults"), new DefaultBinder(versions, certainty, sources)));
  }

  private static List<PortDefault> defaults(List<Node> items, DefaultBinder binder) {
    List<PortDefault> defaults = new ArrayList<>();
    for (Node item : items) {
      PortDefault next = binder.bind(item);
      for (PortDefault earlier : defaults) {
        refuseOverlap(item, earlier, next);
      }
      defaults.add(next);
    }
    return defaults;
  }

  private static void refuseOverlap(Node place, PortDefault earlier, PortDefault next) {
    boolean apart =
        !earlier.variant().equals(next.variant())
            || next.from().compareTo(earlier.to()) > 0
            || earlier.from().compareTo(next.to()) > 0;
    if (!apart) {
      String runs = next.from() + " to " + next.to() + " overlaps " + earlier.from() + " to ";
      throw InvalidCatalogue.at(place, "default for " + runs + earlier.to());
    }
  }
}
