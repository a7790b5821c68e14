package dev.berth.cli;

import dev.berth.engine.flows.Fate;
import dev.berth.engine.flows.FlowQuery;
import dev.berth.engine.flows.FlowTable;
import dev.berth.engine.flows.Outage;
import dev.berth.engine.flows.OutageWriter;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Survey;
import java.util.List;

/** {@code berth flows --without}: what is lost if machines are away. */
record OutageCommand(List<String> without, OutageWriter writer) {
  ExitCode show(Survey survey, Output output, Streams streams) {
    Reading reading = PortFlags.reading(survey);
    FlowTable flows = FlowTable.of(survey.facts(), FlowQuery.ALL, reading);
    for (String name : without) {
      refuseUnknown(name, flows);
    }
    Outage outage = Outage.of(flows, survey.facts(), without, reading);
    output.write(text -> writer.write(outage, text));
    streams.out().flush();
    return outage.count(Fate.LOST) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static void refuseUnknown(String name, FlowTable flows) {
    if (!flows.knowsMachine(name)) {
      throw Refusal.usage(
          "no environment mentions host " + name + NearWord.hint(name, flows.machineNames()));
    }
  }
}
