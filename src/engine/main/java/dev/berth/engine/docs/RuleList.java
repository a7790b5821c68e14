package dev.berth.engine.docs;

import dev.berth.rule.RuleInfo;
import java.util.List;

/** The list of all rules in Markdown, each with a link to its page. */
public final class RuleList {
  private RuleList() {}

  /** The list of these rules, in their order. */
  public static String of(List<RuleInfo> rules) {
    StringBuilder page =
        new StringBuilder("# Rules\n\n| rule | severity | what is wrong |\n|---|---|---|\n");
    for (RuleInfo rule : rules) {
      page.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ");
      page.append(rule.severity().label()).append(" | ").append(rule.summary()).append(" |\n");
    }
    return page.toString();
  }
}
