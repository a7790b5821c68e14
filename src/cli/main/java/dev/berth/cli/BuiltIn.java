package dev.berth.cli;

import dev.berth.rule.RuleIndex;
import dev.berth.rules.Rules;

/** The rules that come with berth. */
final class BuiltIn {
  private BuiltIn() {}

  static RuleIndex rules() {
    return new Rules();
  }
}
