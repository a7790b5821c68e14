package dev.berth.engine.flows;

import dev.berth.engine.report.JsonWriter;
import java.io.IOException;

/** For programs, as {@code schema/flows.schema.json} describes it. */
record JsonOutage() implements OutageWriter {
  @Override
  public void write(Outage outage, Appendable out) throws IOException {
    JsonWriter json = JsonFlows.open(out);
    json.openArray("outages");
    for (Outage.Part part : outage.parts()) {
      part(part, json);
    }
    json.close();
    json.openObject("summary");
    for (Fate each : Fate.values()) {
      json.field(each.key(), outage.count(each));
    }
    json.literal("complete", Boolean.toString(outage.isWhole())).close();
    json.close();
  }

  private static void part(Outage.Part part, JsonWriter json) throws IOException {
    json.openObject().field("environment", part.environment()).openArray("without");
    for (String each : part.away()) {
      json.item(each);
    }
    json.close();
    json.openArray("services");
    for (Loss each : part.losses()) {
      json.openObject().field("service", each.service()).field("fate", each.fate().key());
      if (!each.reason().isEmpty()) {
        json.field("reason", each.reason());
      }
      json.close();
    }
    json.close().close();
  }
}
