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
public record OpenKind<T extends Declared>() implements Rule<T> { // error: OpenKind has type parameters // error: OpenKind does not say which kind of declared thing it checks
  @Override
  public void check(T subject, Facts facts, Report report) {}
}
