package dev.berth.rule;

/** As it never was. */
public interface RuleIndex {
  RuleInfo rule();
}
