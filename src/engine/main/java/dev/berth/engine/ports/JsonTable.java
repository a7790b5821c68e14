package dev.berth.engine.ports;

import dev.berth.engine.report.JsonWriter;
import dev.berth.model.PortRange;
import java.io.IOException;

/** For programs, as {@code schema/port-table.schema.json} describes it. */
record JsonTable() implements TableWriter {
  @Override
  public void write(PortTable table, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.openObject().openArray("rows");
    for (PortRow row : table.rows()) {
      row(row, json);
    }
    json.close();
    json.openObject("summary")
        .field("rows", table.rows().size())
        .field("all", table.all())
        .field("hosts", table.hosts())
        .field("environments", table.environments())
        .field("colliding", table.colliding().size())
        .literal("complete", Boolean.toString(table.isWhole()))
        .close();
    json.close();
  }

  private static void row(PortRow row, JsonWriter json) throws IOException {
    json.openObject()
        .field("row", row.number())
        .field("environment", row.environment())
        .field("host", row.host());
    ports(row.ports(), json);
    if (row.possibleLast() > row.ports().last()) {
      json.field("possibleLast", row.possibleLast());
    }
    json.field("role", row.use().role().key())
        .field("name", row.use().name())
        .field("owner", row.owner())
        .field("setBy", row.origin().kind().key());
    if (!row.origin().version().isEmpty()) {
      json.field("version", row.origin().version()).field("certainty", row.origin().certaintyKey());
    }
    use(row.use(), json);
    others(row, json);
    json.field("path", row.place().source().name())
        .field("line", row.place().start().line())
        .close();
  }

  private static void others(PortRow row, JsonWriter json) throws IOException {
    json.openArray("collidesWith");
    for (PortRow.Other other : row.others()) {
      json.openObject().field("row", other.number()).field("listener", other.listener());
      ports(other.shared(), json);
      json.close();
    }
    json.close();
    if (row.hasMoreOthers()) {
      json.literal("collidesWithMore", "true");
    }
  }

  static void ports(PortRange ports, JsonWriter json) throws IOException {
    json.field("first", ports.first()).field("last", ports.last());
  }

  /** Nothing of what the catalogue does not know. */
  static void use(PortUse use, JsonWriter json) throws IOException {
    if (use.isKnown()) {
      json.openArray("reachedBy");
      for (String each : use.reachedBy()) {
        json.item(each);
      }
      json.close();
      json.field("change", use.change());
    }
  }
}
