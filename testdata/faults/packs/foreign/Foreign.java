package evil;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.source.Source;

@LintRule(
    severity = Severity.WARNING,
    summary = "speaks of another file",
    why = "Rules of packs may do anything.",
    fix = "Mend the rule.",
    source = "https://example.com/")
public record Foreign() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    report.at(Source.of("elsewhere.yaml", "a: 1").span(0, 1), "there");
  }
}
