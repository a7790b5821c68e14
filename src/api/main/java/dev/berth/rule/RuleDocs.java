package dev.berth.rule;

/** What people read about rules, by their ids. */
public interface RuleDocs {
  /**
   * What they read about the rule with this id.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  RuleDoc doc(String id);
}
