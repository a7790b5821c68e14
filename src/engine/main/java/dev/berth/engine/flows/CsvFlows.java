package dev.berth.engine.flows;

import dev.berth.engine.report.CsvLine;
import dev.berth.engine.report.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** RFC 4180 with a header, a record for each reason of a flow. */
record CsvFlows() implements FlowWriter {
  private static final List<String> HEAD =
      List.of(
          "row",
          "environment",
          "verdict",
          "from",
          "from_host",
          "from_addresses",
          "from_zone",
          "to",
          "to_host",
          "to_addresses",
          "to_zone",
          "first_port",
          "last_port",
          "protocol",
          "role",
          "why",
          "name",
          "certainty",
          "decided_by",
          "rule_at",
          "needed_at");

  @Override
  public void write(FlowTable table, Appendable out) throws IOException {
    CsvLine.write(HEAD, out);
    for (FlowRow row : table.rows()) {
      for (Need need : row.needs()) {
        CsvLine.write(fields(row, need), out);
      }
    }
  }

  private static List<String> fields(FlowRow row, Need need) {
    List<String> fields = new ArrayList<>();
    fields.add(Integer.toString(row.number()));
    fields.add(row.environment());
    fields.add(row.verdict().key());
    addEnd(need.source(), row.from(), fields);
    addEnd(need.target(), row.to(), fields);
    fields.add(Integer.toString(row.ports().first()));
    fields.add(Integer.toString(row.ports().last()));
    fields.add("tcp");
    fields.add(need.role().key());
    fields.add(need.row());
    fields.add(need.title());
    fields.add(need.key());
    fields.add(row.cause().text());
    fields.add(row.cause().place().map(Visible::place).orElse(""));
    fields.add(Visible.place(need.place()));
    return fields;
  }

  private static void addEnd(String name, FlowEnd end, List<String> fields) {
    fields.add(name);
    fields.add(end.host());
    fields.add(String.join(" ", end.addresses()));
    fields.add(end.zone());
  }
}
