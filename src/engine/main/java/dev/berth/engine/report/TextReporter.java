package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.report.Palette.Ink;
import dev.berth.engine.secret.Redaction;
import dev.berth.rule.Citation;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For people: each finding with the lines it is about, how to mend it and where to read on; at the
 * end what was looked at.
 */
public final class TextReporter implements Reporter {
  private final Palette palette;

  /** A reporter that paints as a palette says. */
  public TextReporter(Palette palette) {
    this.palette = palette;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    findings(result, out);
    if (!result.diagnostics().isEmpty()) {
      out.append(Mendable.of(result).line());
    }
    out.append(Totals.of(result)).append('\n');
  }

  /** Writes the findings with advice, and nothing of what was looked at. */
  public void findings(Result result, Appendable out) throws IOException {
    Map<String, RuleInfo> rules = new HashMap<>();
    for (RuleInfo rule : result.rules()) {
      rules.put(rule.id(), rule);
    }
    for (Diagnostic finding : result.diagnostics()) {
      String address = address(rules.get(finding.rule()));
      Snippet snippet = lines(finding, address, result.redaction(), out);
      advice(snippet, "fix", finding.help(), out);
      if (rules.containsKey(finding.rule())) {
        advice(snippet, "see", address, out);
        advice(snippet, "more", "berth explain " + finding.rule(), out);
      }
      out.append('\n');
    }
  }

  /** Writes a finding with the lines that it is about, without advice. */
  public void report(Diagnostic finding, Redaction redaction, Appendable out) throws IOException {
    lines(finding, "", redaction, out);
  }

  private Snippet lines(Diagnostic finding, String address, Redaction redaction, Appendable out)
      throws IOException {
    header(finding, address, out);
    return new Places(finding, palette, redaction).write(out);
  }

  private void header(Diagnostic finding, String address, Appendable out) throws IOException {
    String rule = palette.paint(Ink.GUTTER, "[" + Visible.of(finding.rule()) + "]");
    out.append(palette.paint(Ink.STRONG, Visible.place(finding.span()) + ":")).append(' ');
    out.append(palette.paint(Ink.of(finding.severity()), finding.severity().label() + ":"));
    out.append(' ').append(palette.paint(Ink.STRONG, Visible.of(finding.message()))).append(' ');
    out.append(palette.link(rule, address)).append('\n');
  }

  private static void advice(Snippet snippet, String kind, String text, Appendable out)
      throws IOException {
    if (!text.isEmpty()) {
      out.append(snippet.gutter("", " =")).append(' ').append(kind).append(": ");
      out.append(Visible.of(text)).append('\n');
    }
  }

  private static String address(RuleInfo rule) {
    List<Citation> sources = rule == null ? List.of() : rule.doc().sources();
    return sources.isEmpty() ? "" : sources.get(0).url();
  }
}
