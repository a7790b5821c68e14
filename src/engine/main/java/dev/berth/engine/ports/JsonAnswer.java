package dev.berth.engine.ports;

import dev.berth.engine.ports.PortAnswer.Acquaintance;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.report.JsonWriter;
import dev.berth.facts.Vacancy;
import dev.berth.model.PortRange;
import java.io.IOException;
import java.util.Optional;

/** An answer for programs, as {@code schema/next-port.schema.json} describes it. */
final class JsonAnswer {
  private JsonAnswer() {}

  static void write(PortAnswer answer, Appendable out) throws IOException {
    Vacancy vacancy = answer.vacancy();
    JsonWriter json = new JsonWriter(out);
    boolean mentioned = answer.acquaintance() == Acquaintance.MENTIONED;
    json.openObject()
        .field("host", answer.host())
        .literal("mentioned", Boolean.toString(mentioned))
        .field("role", vacancy.role().key())
        .field("name", answer.use().name())
        .field("version", vacancy.version().toString());
    ports(vacancy, json);
    json.openObject("follows")
        .field("kind", kind(vacancy.lead()))
        .field("first", vacancy.lead().first())
        .field("text", answer.lead())
        .close();
    JsonTable.use(answer.use(), json);
    passed(answer, json);
    json.literal("complete", Boolean.toString(answer.reading() == Reading.WHOLE)).close();
  }

  private static void ports(Vacancy vacancy, JsonWriter json) throws IOException {
    Optional<PortRange> ports = vacancy.ports();
    if (ports.isPresent()) {
      json.openObject("ports");
      JsonTable.ports(ports.get(), json);
      if (vacancy.spare() > 0) {
        json.field("possibleLast", ports.get().last() + vacancy.spare());
      }
      json.close();
    }
  }

  private static void passed(PortAnswer answer, JsonWriter json) throws IOException {
    json.openArray("passedOver");
    for (PortAnswer.Passed each : answer.passed()) {
      json.openObject();
      JsonTable.ports(each.ports(), json);
      json.field("reason", each.reason()).field("text", each.why()).close();
    }
    json.close().field("morePassedOver", answer.morePassed());
  }

  private static String kind(Vacancy.Lead lead) {
    if (lead instanceof Vacancy.Default) {
      return "default";
    }
    return lead instanceof Vacancy.Peers ? "peers" : "neighbours";
  }
}
