package acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.ERROR,
    summary = "server is odd",
    why = "It fails.",
    fix = "Mend it.",
    source = "SEED P1")
public record ThroughAnother() implements ServerRule { // error: ThroughAnother does not implement dev.berth.rule.Rule directly
  @Override
  public void check(Server subject, Facts facts, Report report) {}
}
