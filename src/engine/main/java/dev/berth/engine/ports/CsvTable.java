package dev.berth.engine.ports;

import dev.berth.engine.report.CsvLine;
import dev.berth.source.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** For spreadsheets, with a header. */
record CsvTable() implements TableWriter {
  private static final List<String> HEAD =
      List.of(
          "row",
          "environment",
          "host",
          "first_port",
          "last_port",
          "role",
          "name",
          "owner",
          "set_by",
          "version",
          "certainty",
          "possible_last_port",
          "reached_by",
          "change",
          "collides_with",
          "path",
          "line");

  @Override
  public void write(PortTable table, Appendable out) throws IOException {
    CsvLine.write(HEAD, out);
    for (PortRow row : table.rows()) {
      CsvLine.write(fields(row), out);
    }
  }

  private static List<String> fields(PortRow row) {
    PortRow.Origin origin = row.origin();
    Position start = row.place().start();
    boolean doubtful = row.possibleLast() > row.ports().last();
    List<String> fields = new ArrayList<>();
    fields.add(Integer.toString(row.number()));
    fields.add(row.environment());
    fields.add(row.host());
    fields.add(Integer.toString(row.ports().first()));
    fields.add(Integer.toString(row.ports().last()));
    fields.add(row.use().role().key());
    fields.add(row.use().name());
    fields.add(row.owner());
    fields.add(origin.kind().key());
    fields.add(origin.version());
    fields.add(origin.version().isEmpty() ? "" : origin.certaintyKey());
    fields.add(doubtful ? Integer.toString(row.possibleLast()) : "");
    fields.add(row.use().reachedByText());
    fields.add(row.use().change());
    fields.add(row.otherNumbers(" "));
    fields.add(row.place().source().name());
    fields.add(Integer.toString(start.line()));
    return fields;
  }
}
