package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Position;
import java.io.IOException;

/**
 * One workflow command a finding. GitHub takes columns only where a finding begins and ends on the
 * same line.
 */
final class GithubReporter implements Reporter {
  @Override
  public void report(Result result, Appendable out) throws IOException {
    for (Diagnostic finding : result.diagnostics()) {
      out.append("::").append(command(finding)).append(' ');
      properties(finding, out);
      out.append("::").append(data(Sentences.of(finding))).append('\n');
    }
  }

  private static String command(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static void properties(Diagnostic finding, Appendable out) throws IOException {
    Position start = finding.span().start();
    Position end = finding.span().end();
    out.append("file=").append(property(FileName.slashed(finding.span().source().name())));
    out.append(",line=").append(Integer.toString(start.line()));
    out.append(",endLine=").append(Integer.toString(end.line()));
    if (start.line() == end.line()) {
      out.append(",col=").append(Integer.toString(start.column()));
      out.append(",endColumn=").append(Integer.toString(end.column()));
    }
    out.append(",title=").append(property(finding.rule()));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return Visible.of(text).replace("%", "%25");
  }
}
