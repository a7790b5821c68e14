package dev.berth.engine.upgrade;

import dev.berth.engine.report.JsonWriter;
import dev.berth.engine.upgrade.Step.Place;
import dev.berth.engine.upgrade.Step.Ports;
import dev.berth.model.PortRange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Steps for programs. */
final class JsonStep {
  private JsonStep() {}

  static void write(Step step, JsonWriter json) throws IOException {
    json.openObject().field("kind", step.kind().key()).field("what", step.what());
    if (step.ports().isPresent()) {
      ports(step.ports().get(), json);
    }
    json.openArray("places");
    for (Place each : step.places()) {
      json.openObject().field("owner", each.owner());
      if (!each.host().isEmpty()) {
        json.field("host", each.host());
      }
      json.field("path", each.span().source().name())
          .field("line", each.span().start().line())
          .close();
    }
    json.close();
    items("notes", step.notes(), json);
    json.field("certainty", Step.word(step.certainty()));
    items("sources", step.sources(), json);
    json.close();
  }

  private static void ports(Ports ports, JsonWriter json) throws IOException {
    json.field("role", ports.role().key());
    optional("before", ports.before(), json);
    optional("after", ports.after(), json);
    if (ports.firewall().isPresent()) {
      json.field("firewall", ports.firewall().get().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void optional(String name, Optional<PortRange> ports, JsonWriter json)
      throws IOException {
    if (ports.isPresent()) {
      json.openObject(name);
      ports(ports.get(), json);
      json.close();
    }
  }

  static void ports(PortRange ports, JsonWriter json) throws IOException {
    json.field("first", ports.first()).field("last", ports.last());
  }

  static void items(String name, List<String> items, JsonWriter json) throws IOException {
    json.openArray(name);
    for (String each : items) {
      json.item(each);
    }
    json.close();
  }
}
