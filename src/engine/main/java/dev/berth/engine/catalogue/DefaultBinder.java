package dev.berth.engine.catalogue;

import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.model.Version;
import dev.berth.source.Node;
import java.util.ArrayList;
import java.util.List;

/** Makes a default of the mapping that declares it; certainty and sources are those of its row. */
record DefaultBinder(List<Version> versions, Certainty certainty, List<String> sources) {
  private static final String[] KEYS = {
    "variant", "port", "ports", "alternatives", "from", "to", "certainty", "sources"
  };

  private static final String[] SPAN = {"first", "last", "printedLast"};

  PortDefault bind(Node item) {
    Fields fields = Fields.of(item, KEYS);
    Version from = version(fields.node("from"));
    Version to = fields.has("to") ? version(fields.node("to")) : versions.get(versions.size() - 1);
    if (!to.atLeast(from)) {
      throw InvalidCatalogue.at(fields.node("from"), "from " + from + " is after to " + to);
    }
    PortRange ports = ports(fields);
    return new PortDefault(
        fields.has("variant") ? fields.text("variant") : "",
        ports,
        printedLast(fields, ports),
        from,
        to,
        fields.has("certainty") ? Words.certainty(fields.node("certainty")) : certainty,
        fields.has("sources") ? Words.sources(fields) : sources,
        fields.has("alternatives") ? alternatives(fields) : List.of());
  }

  private static List<Integer> alternatives(Fields fields) {
    List<Integer> ports = new ArrayList<>();
    for (Node item : fields.items("alternatives")) {
      int port = Fields.integer(item, "alternatives");
      ports.add(range(item, port, port).first());
    }
    return ports;
  }

  private static PortRange ports(Fields fields) {
    if (fields.has("port") == fields.has("ports")) {
      throw InvalidCatalogue.at(fields.mapping(), "not exactly one of \"port\" and \"ports\"");
    }
    if (fields.has("port")) {
      return range(fields.node("port"), fields.integer("port"), fields.integer("port"));
    }
    Fields span = Fields.of(fields.node("ports"), SPAN);
    return range(span.mapping(), span.integer("first"), span.integer("last"));
  }

  private static int printedLast(Fields fields, PortRange ports) {
    boolean printed =
        fields.has("ports") && Fields.of(fields.node("ports"), SPAN).has("printedLast");
    if (!printed) {
      return ports.last();
    }
    Fields span = Fields.of(fields.node("ports"), SPAN);
    if (span.integer("printedLast") != ports.last() + 1) {
      throw InvalidCatalogue.at(span.node("printedLast"), "not the port after the last");
    }
    return span.integer("printedLast");
  }

  private static PortRange range(Node place, int first, int last) {
    if (first < PortRange.LOWEST || last < first || last > PortRange.HIGHEST) {
      throw InvalidCatalogue.at(place, "no ports " + first + " to " + last);
    }
    return new PortRange(first, last);
  }

  private Version version(Node node) {
    Version version = Words.version(node);
    if (!versions.contains(version)) {
      throw InvalidCatalogue.at(node, "version " + version + " is not in the list of versions");
    }
    return version;
  }
}
