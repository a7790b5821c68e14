package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/**
 * Finds ports that are one slip away from the default of their role. A port that stands at a second
 * place too is meant, and so is one that is off by as much as another one. Listeners of one role
 * that are alike are no such places where as many others of the role kept to the default.
 */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a port looks like a misspelled default",
    why =
        """
        A port with one slip of the fingers in it passes every check of its form and fails only when
        the connection is tried, after firewall and server were set up with it. A public collection
        of firewall rules shows one that had to be corrected in a second change.\
        """,
    fix = "Correct the port.",
    source = {"R-MOJ", "R-QS"})
public record NearMissPort() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (PortUse each : PortUses.of(environment, facts).slips()) {
      int meant = each.slipOf().orElseThrow().port();
      Report.Finding finding = report.at(each.claim(), each.message(each.slipOf().orElseThrow()));
      if (facts.isOpenAlike(each.claim(), meant)) {
        finding.fix(
            Fix.unsafe("Use port " + meant, Edit.value(each.claim(), each.number(), meant)));
      }
    }
  }
}
