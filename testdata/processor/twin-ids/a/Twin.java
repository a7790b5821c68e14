package acme.a;

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
public record Twin() implements Rule<Server> {
  @Override
  public void check(Server subject, Facts facts, Report report) {}
}
