package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Position;
import java.io.IOException;
import java.util.Locale;

/** The forms in which findings are written. */
public enum Format {
  TEXT,
  UNIX,
  JSON,
  SARIF,
  GITHUB;

  /** The word that chooses the format on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Reporter reporter(Palette palette, String version) {
    return Format::lines;
  }

  private static void lines(Result result, Appendable out) throws IOException {
    for (Diagnostic each : result.diagnostics()) {
      Position start = each.span().start();
      out.append(each.span().source().name() + ":" + start.line() + ":" + start.column() + ": ");
      out.append(each.severity().label() + ": " + each.message() + " [" + each.rule() + "]\n");
    }
    out.append(Totals.of(result)).append('\n');
  }
}
