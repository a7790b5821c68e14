package dev.berth.engine.flows;

import dev.berth.engine.report.JsonWriter;
import dev.berth.model.PortRange;
import dev.berth.source.Span;
import java.io.IOException;
import java.util.List;

/** For programs, as {@code schema/flows.schema.json} describes it. */
record JsonFlows() implements FlowWriter {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public void write(FlowTable table, Appendable out) throws IOException {
    JsonWriter json = open(out);
    json.openArray("flows");
    for (FlowRow row : table.rows()) {
      row(row, json);
    }
    json.close();
    json.openObject("summary").field("flows", table.size()).field("all", table.all());
    for (Verdict each : Verdict.values()) {
      json.field(each.key(), table.count(each));
    }
    json.openArray("withoutFirewall");
    for (Undescribed each : table.undescribed()) {
      json.item(each.title());
    }
    json.close();
    json.literal("complete", Boolean.toString(table.isWhole())).close();
    json.close();
  }

  /** The start of each document. */
  static JsonWriter open(Appendable out) throws IOException {
    return new JsonWriter(out).openObject().field("schemaVersion", SCHEMA_VERSION);
  }

  private static void row(FlowRow row, JsonWriter json) throws IOException {
    json.openObject()
        .field("row", row.number())
        .field("environment", row.environment())
        .field("verdict", row.verdict().key());
    end("from", row.from(), json);
    end("to", row.to(), json);
    ports(row.ports(), json);
    cause(row.cause(), json.openObject("decidedBy"));
    needs(row.needs(), json);
    json.close();
  }

  /** The rest of an object that has been opened. */
  static void cause(Cause cause, JsonWriter json) throws IOException {
    json.field("text", cause.text());
    if (cause.place().isPresent()) {
      place(cause.place().get(), json);
    }
    json.close();
  }

  static void end(String name, FlowEnd end, JsonWriter json) throws IOException {
    json.openObject(name).field("host", end.host()).openArray("addresses");
    for (String each : end.addresses()) {
      json.item(each);
    }
    json.close();
    if (!end.zone().isEmpty()) {
      json.field("zone", end.zone());
    }
    json.close();
  }

  static void ports(PortRange ports, JsonWriter json) throws IOException {
    json.field("first", ports.first()).field("last", ports.last()).field("protocol", "tcp");
  }

  static void needs(List<Need> needs, JsonWriter json) throws IOException {
    json.openArray("needs");
    for (Need need : needs) {
      json.openObject()
          .field("source", need.source())
          .field("target", need.target())
          .field("role", need.role().key());
      if (!need.row().isEmpty()) {
        json.field("why", need.row());
      }
      json.field("name", need.title()).field("certainty", need.key());
      place(need.place(), json);
      json.close();
    }
    json.close();
  }

  static void place(Span place, JsonWriter json) throws IOException {
    json.field("path", place.source().name())
        .field("line", place.start().line())
        .field("column", place.start().column());
  }
}
