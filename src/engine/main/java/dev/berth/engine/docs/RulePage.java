package dev.berth.engine.docs;

import dev.berth.rule.Citation;
import dev.berth.rule.OptionInfo;
import dev.berth.rule.RuleInfo;
import java.util.List;

/** The page of a rule in Markdown, made of what the rule says and of its fixtures. */
public final class RulePage {
  private final RuleInfo rule;
  private final StringBuilder page = new StringBuilder();

  private RulePage(RuleInfo rule) {
    this.rule = rule;
  }

  /**
   * The page of a rule with examples that it speaks of and examples that it does not.
   *
   * @param mending what berth itself can do about its findings: sentences
   */
  public static String of(RuleInfo rule, List<Example> bad, List<Example> good, String mending) {
    RulePage page = new RulePage(rule);
    page.head();
    page.section("Why", rule.doc().why());
    page.section("How to mend it", rule.doc().fix());
    page.line("");
    page.line(mending);
    page.options();
    page.sources();
    page.bad(bad);
    page.good(good);
    return page.page.toString();
  }

  private void head() {
    line("# " + rule.id());
    line("");
    line(sentence(rule.doc().summary()));
    line("");
    line("| severity | confidence | profile | pack | since |");
    line("|---|---|---|---|---|");
    line(
        "| "
            + rule.severity().label()
            + " | "
            + rule.confidence().label()
            + " | "
            + rule.profile().label()
            + " | "
            + rule.pack()
            + " | "
            + rule.doc().since()
            + " |");
    if (!rule.suppressible()) {
      line("");
      line("What it finds cannot be allowed.");
    }
  }

  private void section(String title, String text) {
    line("");
    line("## " + title);
    line(text);
  }

  private void options() {
    if (rule.doc().options().isEmpty()) {
      return;
    }
    section("Options", "| name | type | default | meaning |");
    line("|---|---|---|---|");
    for (OptionInfo option : rule.doc().options()) {
      line(
          "| "
              + option.name()
              + " | "
              + option.type()
              + " | `"
              + option.defaultValue()
              + "` | "
              + option.doc()
              + " |");
    }
  }

  private void sources() {
    line("");
    line("## Sources");
    for (Citation source : rule.doc().sources()) {
      String locator = source.locator().isEmpty() ? "" : ", " + source.locator();
      line("- [" + source.title() + "](" + source.url() + ")" + locator);
    }
  }

  private void bad(List<Example> examples) {
    line("");
    line("## What it finds");
    for (Example example : examples) {
      block("yaml", example.declaration());
      block("text", example.output());
    }
  }

  private void good(List<Example> examples) {
    line("");
    line("## What is fine");
    for (Example example : examples) {
      block("yaml", example.declaration());
    }
  }

  private void block(String language, String text) {
    line("```" + language);
    line(text.stripTrailing());
    line("```");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String sentence(String summary) {
    return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
  }
}
