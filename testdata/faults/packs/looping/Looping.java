package evil;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.WARNING,
    summary = "never ends",
    why = "Rules of packs may do anything.",
    fix = "Mend the rule.",
    source = "https://example.com/")
public record Looping() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    int count = 0;
    while (count < Integer.MAX_VALUE) {
      count = count < 0 ? count : (count + 1) % 1000;
    }
  }
}
