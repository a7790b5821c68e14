package dev.berth.engine.upgrade;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.report.TextReporter;
import dev.berth.engine.report.Visible;
import dev.berth.engine.report.Wrapped;
import dev.berth.engine.upgrade.Step.Place;
import dev.berth.rule.Citation;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.util.List;

/**
 * For people: environment by environment what to do, in the order in which it is done best, then
 * what would be found, then what all of it rests on.
 */
record TextAccount(Palette palette) implements AccountWriter {
  private static final int WIDTH = 80;
  private static final String INDENT = "      ";
  private static final String BELOW = "  ";

  @Override
  public void write(Upgrade upgrade, Appendable out) throws IOException {
    out.append(upgrade.isWhole() ? "" : Upgrade.INCOMPLETE + "\n\n");
    for (Course course : upgrade.courses()) {
      course(course, upgrade, out);
    }
    findings(upgrade, out);
    rules("Rules that find something there and nothing now", upgrade.starting(), out);
    rules("Rules that find something now and nothing there", upgrade.silent(), out);
    sources(upgrade.sources(), out);
    out.append(upgrade.totals()).append('\n');
  }

  /** Writes foreign text on as many lines as it takes, behind something on the first of them. */
  private static void lines(String start, String text, Appendable out) throws IOException {
    String before = start;
    for (String line : Wrapped.lines(Visible.of(text), WIDTH - start.length())) {
      out.append(before).append(line).append('\n');
      before = " ".repeat(start.length());
    }
  }

  private static void course(Course course, Upgrade upgrade, Appendable out) throws IOException {
    lines("", course.environment() + ": " + course.way(upgrade.to()), out);
    out.append('\n');
    if (course.isEmpty()) {
      out.append(BELOW).append(Upgrade.NOTHING_KNOWN).append("\n\n");
    }
    int number = 0;
    Step.Kind kind = null;
    for (Step step : course.steps()) {
      if (step.kind() != kind) {
        kind = step.kind();
        out.append(BELOW).append(kind.title()).append('\n');
      }
      number++;
      step(number, step, upgrade, out);
    }
    offers(course, upgrade, out);
  }

  private static void step(int number, Step step, Upgrade upgrade, Appendable out)
      throws IOException {
    String digits = Integer.toString(number);
    String start = " ".repeat(Math.max(0, 4 - digits.length())) + digits + "  ";
    lines(start, step.head(), out);
    for (Place each : step.shown()) {
      lines(INDENT, each.text(), out);
    }
    int more = step.places().size() - step.shown().size();
    out.append(more == 0 ? "" : INDENT + "and in " + more + " more places\n");
    for (String note : step.notes()) {
      lines(INDENT, note, out);
    }
    if (!step.sources().isEmpty()) {
      lines(INDENT, step.surety() + upgrade.numbers(step.sources()), out);
    }
    out.append('\n');
  }

  private static void offers(Course course, Upgrade upgrade, Appendable out) throws IOException {
    Course.Offer.Kind kind = null;
    for (Course.Offer each : course.offers()) {
      if (each.kind() != kind) {
        kind = each.kind();
        out.append(BELOW).append(kind.title()).append('\n');
      }
      lines(INDENT, each.line(upgrade.numbers(each.sources())), out);
    }
    out.append(course.offers().isEmpty() ? "" : "\n");
  }

  private void findings(Upgrade upgrade, Appendable out) throws IOException {
    FindingShift findings = upgrade.findings();
    if (!findings.fresh().isEmpty()) {
      out.append("New findings in ").append(upgrade.to().toString()).append("\n\n");
    }
    Result fresh = upgrade.there().with(findings.fresh()).shortened();
    new TextReporter(palette).findings(fresh, out);
    if (!findings.gone().isEmpty()) {
      out.append("Findings that go away\n");
    }
    for (Diagnostic each : upgrade.there().with(findings.gone()).shortened().diagnostics()) {
      String what = each.severity().label() + ": " + each.message() + " [" + each.rule() + "]";
      lines(BELOW, Visible.place(each.span()) + ": " + what, out);
    }
    out.append(findings.gone().isEmpty() ? "" : "\n");
  }

  private static void rules(String title, List<RuleInfo> rules, Appendable out) throws IOException {
    out.append(rules.isEmpty() ? "" : title + "\n");
    for (RuleInfo each : rules) {
      lines(BELOW, each.id() + ": " + each.doc().summary() + ", " + each.confidence().label(), out);
      for (Citation source : each.doc().sources()) {
        cited(INDENT, source, out);
      }
    }
    out.append(rules.isEmpty() ? "" : "\n");
  }

  private static void sources(List<Citation> sources, Appendable out) throws IOException {
    out.append(sources.isEmpty() ? "" : "Sources\n");
    for (int i = 0; i < sources.size(); i++) {
      cited("  [" + (i + 1) + "] ", sources.get(i), out);
    }
    out.append(sources.isEmpty() ? "" : "\n");
  }

  /** An address is to be copied: it stays in one piece. */
  private static void cited(String start, Citation source, Appendable out) throws IOException {
    lines(start, source.title(), out);
    out.append(" ".repeat(start.length())).append(source.url()).append('\n');
  }
}
