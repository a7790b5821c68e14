package evil;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.WARNING,
    summary = "has no place for its finding",
    why = "Rules of packs may do anything.",
    fix = "Mend the rule.",
    source = "https://example.com/")
public record Placeless() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    report.at(null, "somewhere");
  }
}
