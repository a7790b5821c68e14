package dev.berth.testkit;

import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.List;

/** A pack with a single rule of another one. */
record OneRule(RuleIndex pack, RuleInfo rule) implements RuleIndex {
  @Override
  public List<RuleInfo> rules() {
    return List.of(rule);
  }

  @Override
  public RuleDoc doc(String id) {
    return pack.doc(id);
  }

  @Override
  public Rule<?> create(String id, Options options) {
    return pack.create(id, options);
  }
}
