package dev.berth.cli;

import dev.berth.engine.problem.Remark;
import dev.berth.engine.report.Visible;
import dev.berth.rule.Citation;
import dev.berth.rule.OptionInfo;
import dev.berth.rule.RuleInfo;

/** The page of a rule as it is shown in a terminal. */
final class Explanation {
  private final StringBuilder page = new StringBuilder();

  private Explanation(String id, String summary, String facts) {
    page.append(id).append(": ").append(summary).append('\n').append(facts).append('\n');
  }

  static String of(RuleInfo rule) {
    String severity = rule.severity().label();
    String facts =
        severity + ", " + rule.confidence().label() + ", profile " + rule.profile().label();
    facts += ", pack " + rule.pack();
    String since = rule.doc().since().isEmpty() ? "" : ", since " + rule.doc().since();
    String firm = rule.suppressible() ? "" : ", cannot be allowed";
    Explanation explanation =
        new Explanation(rule.id(), rule.doc().summary(), facts + since + firm);
    explanation.section("Why", rule.doc().why());
    explanation.section("Fix", rule.doc().fix());
    explanation.options(rule);
    explanation.sources(rule);
    return explanation.page.toString();
  }

  static String of(Remark remark) {
    String facts = remark.severity().label() + ", found by berth itself before any rule runs";
    Explanation explanation = new Explanation(remark.id(), remark.summary(), facts);
    explanation.section("Why", remark.why());
    explanation.section("Fix", remark.fix());
    return explanation.page.toString();
  }

  private void section(String title, String text) {
    page.append('\n').append(title).append('\n');
    text.strip().lines().forEach(this::line);
  }

  private void options(RuleInfo rule) {
    if (!rule.doc().options().isEmpty()) {
      page.append("\nOptions\n");
    }
    for (OptionInfo option : rule.doc().options()) {
      line(option.name() + " (" + option.type() + ", default " + option.defaultValue() + ")");
      line("  " + option.doc());
    }
  }

  private void sources(RuleInfo rule) {
    if (!rule.doc().sources().isEmpty()) {
      page.append("\nSources\n");
    }
    for (Citation source : rule.doc().sources()) {
      String title = source.title().isEmpty() ? source.key() : source.title();
      line(source.locator().isEmpty() ? title : title + ", " + source.locator());
      if (!source.url().equals(title)) {
        line("  " + source.url());
      }
    }
  }

  private void line(String text) {
    page.append("  ").append(Visible.of(text)).append('\n');
  }
}
