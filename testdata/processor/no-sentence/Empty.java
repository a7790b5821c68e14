package acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.ERROR,
    summary = "", // error: summary is empty
    why = "", // error: why is empty
    fix = " ", // error: fix is empty
    source = "SEED P1")
public record Empty() implements Rule<Server> {
  @Override
  public void check(Server subject, Facts facts, Report report) {}
}
