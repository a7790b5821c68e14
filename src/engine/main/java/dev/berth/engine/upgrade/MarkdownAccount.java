package dev.berth.engine.upgrade;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.report.MarkdownText;
import dev.berth.engine.report.Visible;
import dev.berth.engine.upgrade.Step.Place;
import dev.berth.rule.Citation;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.util.List;

/**
 * GitHub Flavored Markdown: a heading for each environment, its steps as boxes to tick. What names
 * hold is text and no markup.
 */
record MarkdownAccount() implements AccountWriter {
  @Override
  public void write(Upgrade upgrade, Appendable out) throws IOException {
    out.append("# Upgrade to ").append(upgrade.to().toString()).append("\n\n");
    out.append(upgrade.isWhole() ? "" : "**" + Upgrade.INCOMPLETE + "**\n\n");
    out.append(MarkdownText.of(upgrade.totals())).append(".\n\n");
    for (Course course : upgrade.courses()) {
      course(course, upgrade, out);
    }
    findings("New findings in " + upgrade.to(), upgrade.findings().fresh(), upgrade, out);
    findings("Findings that go away", upgrade.findings().gone(), upgrade, out);
    rules("Rules that find something there and nothing now", upgrade.starting(), out);
    rules("Rules that find something now and nothing there", upgrade.silent(), out);
    sources(upgrade.sources(), out);
  }

  private static void course(Course course, Upgrade upgrade, Appendable out) throws IOException {
    String title = course.environment() + ": " + course.way(upgrade.to());
    out.append("## ").append(MarkdownText.of(title)).append("\n\n");
    out.append(course.isEmpty() ? Upgrade.NOTHING_KNOWN + "\n\n" : "");
    Step.Kind kind = null;
    for (Step step : course.steps()) {
      if (step.kind() != kind) {
        out.append(kind == null ? "" : "\n");
        kind = step.kind();
        out.append("### ").append(kind.title()).append("\n\n");
      }
      step(step, upgrade, out);
    }
    out.append(course.steps().isEmpty() ? "" : "\n");
    Course.Offer.Kind offered = null;
    for (Course.Offer each : course.offers()) {
      if (each.kind() != offered) {
        out.append(offered == null ? "" : "\n");
        offered = each.kind();
        out.append("### ").append(offered.title()).append("\n\n");
      }
      item("- ", each.line(upgrade.numbers(each.sources())), out);
    }
    out.append(course.offers().isEmpty() ? "" : "\n");
  }

  private static void step(Step step, Upgrade upgrade, Appendable out) throws IOException {
    String sure =
        step.sources().isEmpty() ? "" : ", " + step.surety() + upgrade.numbers(step.sources());
    out.append("- [ ] **").append(MarkdownText.of(step.head())).append("**");
    out.append(MarkdownText.of(sure)).append('\n');
    for (Place each : step.shown()) {
      item("  - ", each.text(), out);
    }
    int more = step.places().size() - step.shown().size();
    out.append(more == 0 ? "" : "  - and in " + more + " more places\n");
    for (String note : step.notes()) {
      item("  - ", note, out);
    }
  }

  private static void item(String mark, String text, Appendable out) throws IOException {
    out.append(mark).append(MarkdownText.of(text)).append('\n');
  }

  private static void findings(
      String title, List<Diagnostic> findings, Upgrade upgrade, Appendable out) throws IOException {
    out.append(findings.isEmpty() ? "" : "## " + title + "\n\n");
    for (Diagnostic each : upgrade.there().with(findings).shortened().diagnostics()) {
      out.append("- **").append(each.severity().label()).append("** ");
      String place = Visible.place(each.span()) + ": ";
      String rule = each.rule() + ": ";
      out.append(MarkdownText.of(place + rule + each.message() + ". " + each.help())).append('\n');
    }
    out.append(findings.isEmpty() ? "" : "\n");
  }

  private static void rules(String title, List<RuleInfo> rules, Appendable out) throws IOException {
    out.append(rules.isEmpty() ? "" : "## " + title + "\n\n");
    for (RuleInfo each : rules) {
      item("- ", each.id() + ": " + each.doc().summary() + ", " + each.confidence().label(), out);
      for (Citation source : each.doc().sources()) {
        out.append("  - ").append(link(source)).append('\n');
      }
    }
    out.append(rules.isEmpty() ? "" : "\n");
  }

  private static void sources(List<Citation> sources, Appendable out) throws IOException {
    out.append(sources.isEmpty() ? "" : "## Sources\n\n");
    for (int i = 0; i < sources.size(); i++) {
      out.append(Integer.toString(i + 1)).append(". ").append(link(sources.get(i))).append('\n');
    }
  }

  /** An address between angle brackets may hold any sign but these. */
  private static String link(Citation source) {
    return "[" + MarkdownText.of(source.title()) + "](<" + Visible.of(source.url()) + ">)";
  }
}
