package acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule( // error: 'why'
    severity = Severity.ERROR,
    summary = "server is odd",
    fix = "Mend it.",
    source = "SEED P1")
public record NoWhy() implements Rule<Server> {
  @Override
  public void check(Server subject, Facts facts, Report report) {}
}
