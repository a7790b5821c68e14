package dev.berth.cli;

import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.List;

/**
 * The index of a pack jar with the rules that it named when it was opened; it is not asked again.
 */
record Pack(List<RuleInfo> rules, RuleIndex index) implements RuleIndex {
  /** Refuses rules that cannot be named in a report. */
  static Pack of(RuleIndex index) {
    List<RuleInfo> rules = List.copyOf(index.rules());
    for (RuleInfo rule : rules) {
      check(rule);
    }
    return new Pack(rules, index);
  }

  @Override
  public Rule<?> create(String id, Options options) {
    return index.create(id, options);
  }

  private static void check(RuleInfo rule) {
    String id = rule.id();
    if (id == null || !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("\"" + id + "\" is no name of a rule");
    }
    boolean whole =
        rule.pack() != null
            && rule.severity() != null
            && rule.confidence() != null
            && rule.summary() != null
            && rule.why() != null
            && rule.fix() != null
            && rule.since() != null;
    if (!whole) {
      throw new IllegalArgumentException("rule " + id + " does not say all of itself");
    }
  }
}
