package evil;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.List;

@LintRule(
    severity = Severity.WARNING,
    summary = "takes all memory",
    why = "Rules of packs may do anything.",
    fix = "Mend the rule.",
    source = "https://example.com/")
public record Greedy() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    List<int[]> all = new ArrayList<>();
    while (true) {
      all.add(new int[1 << 20]);
    }
  }
}
