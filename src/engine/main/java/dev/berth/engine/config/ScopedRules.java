package dev.berth.engine.config;

import java.util.List;

/** What is said of rules for some files or environments only. */
record ScopedRules(Scope scope, List<RuleEntry> rules) {
  ScopedRules {
    rules = List.copyOf(rules);
  }
}
