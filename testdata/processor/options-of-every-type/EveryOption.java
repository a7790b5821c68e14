package com.acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Option;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

@LintRule(
    severity = Severity.WARNING,
    confidence = Confidence.SITE_POLICY,
    profile = Profile.HARDENED,
    since = "3.1",
    summary = "server has options",
    why = """
        It says "é\\u0041"
        over two lines. It is two sentences.""",
    fix = "Remove some.",
    source = "https://acme.example/rules section 2")
public record EveryOption(
    @Option(value = "-3", doc = "The least.") int least,
    @Option(value = "true", doc = "Whether it is strict.") boolean strict,
    @Option(value = "say \"é\\u0041\" \t", doc = "A prefix.") String prefix,
    @Option(value = "nodes-and-servers", doc = "What is checked.") Mode mode,
    @Option(value = "a, b c", doc = "What is allowed.") List<String> allowed) implements Rule<Server> {
  @Override
  public void check(Server subject, Facts facts, Report report) {}

  /** What is checked. */
  public enum Mode {
    NODES,
    NODES_AND_SERVERS
  }
}
