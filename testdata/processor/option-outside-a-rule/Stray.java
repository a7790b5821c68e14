package acme;

import dev.berth.rule.Option;

public record Stray(@Option(value = "1", doc = "One.") int one) {} // error: Stray has an @Option but is no rule: it lacks @LintRule
