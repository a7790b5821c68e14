package dev.berth.engine.ports;

import dev.berth.engine.report.Visible;
import dev.berth.source.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * RFC 4180 with a header: fields with a comma or a quote are quoted, and lines end with CRLF. A
 * spreadsheet takes no field for a formula: one that could be has an apostrophe before it.
 */
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

  /** What a formula starts with, in the narrow and the wide form. */
  private static final String FORMULA = "=+-@|\uff1d\uff0b\uff0d\uff20";

  @Override
  public void write(PortTable table, Appendable out) throws IOException {
    line(HEAD, out);
    for (PortRow row : table.rows()) {
      line(fields(row), out);
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

  private static void line(List<String> fields, Appendable out) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      out.append(i == 0 ? "" : ",").append(field(Visible.of(fields.get(i))));
    }
    out.append("\r\n");
  }

  private static String field(String text) {
    String start = text.strip();
    boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    String harmless = formula ? "'" + text : text;
    boolean plain =
        harmless.indexOf(',') < 0 && harmless.indexOf('"') < 0 && harmless.equals(harmless.strip());
    return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
  }
}
