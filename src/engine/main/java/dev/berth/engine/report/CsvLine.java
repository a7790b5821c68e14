package dev.berth.engine.report;

import java.io.IOException;
import java.util.List;

/**
 * A record of RFC 4180: fields with a comma or a quote are quoted, and lines end with CRLF. A
 * spreadsheet takes no field for a formula: one that could be has an apostrophe before it.
 */
public final class CsvLine {
  /** What a formula starts with, in the narrow and the wide form. */
  private static final String FORMULA = "=+-@|\uff1d\uff0b\uff0d\uff20";

  private CsvLine() {}

  /** Writes fields of foreign text. */
  public static void write(List<String> fields, Appendable out) throws IOException {
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
