package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import java.io.IOException;

/** One line a finding, for {@code grep}, editors and problem matchers, and nothing else. */
final class UnixReporter implements Reporter {
  @Override
  public void report(Result result, Appendable out) throws IOException {
    for (Diagnostic finding : result.diagnostics()) {
      out.append(Visible.place(finding.span())).append(": ");
      out.append(finding.severity().label()).append(": ");
      out.append(Visible.of(finding.message()));
      out.append(" [").append(Visible.of(finding.rule())).append("]\n");
    }
  }
}
