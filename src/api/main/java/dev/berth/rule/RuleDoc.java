package dev.berth.rule;

import java.util.List;

/** What people read about a rule: the texts of its {@link LintRule}, and its options. */
public record RuleDoc(
    String summary,
    String why,
    String fix,
    List<Citation> sources,
    String since,
    List<OptionInfo> options) {
  public RuleDoc {
    sources = List.copyOf(sources);
    options = List.copyOf(options);
  }
}
