package dev.berth.engine.flows;

import dev.berth.engine.report.CsvLine;
import java.io.IOException;
import java.util.List;

/** RFC 4180 with a header, a record for each service. */
record CsvOutage() implements OutageWriter {
  private static final List<String> HEAD =
      List.of("fate", "environment", "without", "service", "reason");

  @Override
  public void write(Outage outage, Appendable out) throws IOException {
    CsvLine.write(HEAD, out);
    for (Outage.Part part : outage.parts()) {
      String away = String.join(" ", part.away());
      for (Loss each : part.losses()) {
        List<String> fields =
            List.of(each.fate().key(), each.environment(), away, each.service(), each.reason());
        CsvLine.write(fields, out);
      }
    }
  }
}
