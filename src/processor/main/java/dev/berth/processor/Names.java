package dev.berth.processor;

/** The types of the rule API, by name: the processor reads them without having them loaded. */
final class Names {
  static final String LINT_RULE = "dev.berth.rule.LintRule";
  static final String OPTION = "dev.berth.rule.Option";
  static final String RULE = "dev.berth.rule.Rule";
  static final String RULE_INDEX = "dev.berth.rule.RuleIndex";
  static final String RULE_INFO = "dev.berth.rule.RuleInfo";
  static final String RULE_DOC = "dev.berth.rule.RuleDoc";
  static final String OPTIONS = "dev.berth.rule.Options";
  static final String OPTION_INFO = "dev.berth.rule.OptionInfo";
  static final String CITATION = "dev.berth.rule.Citation";
  static final String CONFIDENCE = "dev.berth.rule.Confidence";
  static final String PROFILE = "dev.berth.rule.Profile";
  static final String SEVERITY = "dev.berth.diagnostic.Severity";
  static final String DECLARED = "dev.berth.model.Declared";

  private Names() {}
}
