package dev.berth.engine.docs;

import dev.berth.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list of all rules in Markdown, a table for each pack, each rule with a link to its page. */
public final class RuleList {
  private RuleList() {}

  /** The list of these rules, the packs by name, their rules in the order given. */
  public static String of(List<RuleInfo> rules) {
    Map<String, StringBuilder> packs = new TreeMap<>();
    for (RuleInfo rule : rules) {
      StringBuilder table = packs.computeIfAbsent(rule.pack(), RuleList::head);
      table.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ");
      table
          .append(rule.severity().label())
          .append(" | ")
          .append(rule.profile().label())
          .append(" | ")
          .append(rule.doc().summary())
          .append(" |\n");
    }
    return "# Rules\n" + String.join("", packs.values());
  }

  private static StringBuilder head(String pack) {
    String columns = "| rule | severity | profile | what is wrong |\n|---|---|---|---|\n";
    return new StringBuilder("\n## ").append(pack).append("\n\n").append(columns);
  }
}
