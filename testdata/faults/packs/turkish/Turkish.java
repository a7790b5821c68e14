package evil;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Locale;
import java.util.TimeZone;

@LintRule(
    severity = Severity.WARNING,
    summary = "changes locale and time zone",
    why = "Rules of packs may do anything.",
    fix = "Mend the rule.",
    source = "https://example.com/")
public record Turkish() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Locale.setDefault(new Locale("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    report.at(environment, "INI");
  }
}
