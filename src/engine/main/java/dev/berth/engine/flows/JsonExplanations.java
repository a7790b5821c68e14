package dev.berth.engine.flows;

import dev.berth.engine.report.JsonWriter;
import java.io.IOException;
import java.util.Locale;

/** For programs, as {@code schema/flows.schema.json} describes it. */
record JsonExplanations() implements FlowWriter {
  @Override
  public void write(FlowTable table, Appendable out) throws IOException {
    JsonWriter json = JsonFlows.open(out);
    json.openArray("explanations");
    for (Explanation each : table.explanations()) {
      explanation(each, json);
    }
    json.close();
    json.literal("complete", Boolean.toString(table.isWhole())).close();
  }

  private static void explanation(Explanation explanation, JsonWriter json) throws IOException {
    json.openObject();
    if (explanation.row() > 0) {
      json.field("row", explanation.row());
    }
    json.field("environment", explanation.environment())
        .field("verdict", explanation.verdict().key());
    JsonFlows.end("from", explanation.from(), json);
    JsonFlows.end("to", explanation.to(), json);
    JsonFlows.ports(explanation.ports(), json);
    JsonFlows.needs(explanation.needs(), json);
    if (!explanation.perhaps().isEmpty()) {
      json.openArray("perhapsNeededBy");
      for (String each : explanation.perhaps()) {
        json.item(each);
      }
      json.close();
    }
    if (!explanation.note().isEmpty()) {
      json.field("note", explanation.note());
    }
    json.openArray("steps");
    for (Explanation.Told each : explanation.steps()) {
      step(each, json);
    }
    json.close().close();
  }

  private static void step(Explanation.Told step, JsonWriter json) throws IOException {
    json.openObject()
        .field("stage", step.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .field("verdict", step.verdict().key());
    JsonFlows.cause(step.decidedBy(), json.openObject("decidedBy"));
    json.openArray("mayMatch");
    for (Cause each : step.possible()) {
      JsonFlows.cause(each, json.openObject());
    }
    json.close().close();
  }
}
