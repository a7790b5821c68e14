package dev.berth.cli;

import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.List;

/** The rules that come with berth. */
final class BuiltIn {
  private BuiltIn() {}

  static RuleIndex rules() {
    return new RuleIndex() {
      @Override
      public List<RuleInfo> rules() {
        return List.of();
      }

      @Override
      public Rule<?> create(String id, Options options) {
        throw new IllegalArgumentException(id);
      }
    };
  }
}
