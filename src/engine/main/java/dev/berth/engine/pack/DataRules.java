package dev.berth.engine.pack;

import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Rules written as data, sorted by id. They have no options. */
record DataRules(List<DataRule> all) implements RuleIndex {
  @Override
  public List<RuleInfo> rules() {
    List<RuleInfo> infos = new ArrayList<>();
    for (DataRule rule : all) {
      infos.add(rule.info());
    }
    return infos;
  }

  @Override
  public RuleDoc doc(String id) {
    return named(id).doc();
  }

  @Override
  public Rule<?> create(String id, Options options) {
    return named(id).rule();
  }

  private DataRule named(String id) {
    for (DataRule rule : all) {
      if (rule.info().id().equals(id)) {
        return rule;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
