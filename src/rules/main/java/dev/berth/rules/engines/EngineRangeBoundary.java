package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.BoundaryContact;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Service;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds engine ports that meet others in the one port that the vendor's pages disagree about. */
@LintRule(
    severity = INFO,
    summary = "the engine ports of two services meet in a boundary port",
    why =
        """
        Older pages print the engine ports up to the minimum plus the range, newer ones up to the
        port before it. If the older reading holds, both services may use the port in which they
        meet. Engines take any free port, so this does no harm until a range is nearly full.\
        """,
    fix = "Start the upper range one port later to be safe under both readings.",
    about = Service.class,
    source = {"SEED P12", "D-LAT-TERR"})
public record EngineRangeBoundary() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (BoundaryContact each : facts.boundaryContacts(environment)) {
      Report.Finding finding = report.at(each.claim(), each.message()).restingOn(each.certainty());
      finding.related(each.other(), "the other engine ports");
      int later = each.upper().ports().first() + 1;
      if (each.claim() == each.upper()) {
        finding.fix(
            Fix.unsafe(
                "Start the engine ports at " + later, Edit.value(each.upper(), later - 1, later)));
      }
    }
  }
}
