package acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.ERROR,
    summary = "server is odd",
    why = "It fails.",
    fix = "Mend it.",
    source = "SEED P1")
public record AnyKind() implements Rule<Declared> { // error: AnyKind does not say which kind of declared thing it checks
  @Override
  public void check(Declared subject, Facts facts, Report report) {}
}
