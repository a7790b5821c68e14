package acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.ERROR,
    summary = "Server is odd.", // error: summary starts with a capital // error: summary ends with a period
    why = "It fails", // error: why does not end with a period
    fix = "Mend it!", // error: fix does not end with a period
    source = "SEED P1")
public record NoPeriod() implements Rule<Server> {
  @Override
  public void check(Server subject, Facts facts, Report report) {}
}
