package dev.berth.rules.clustering;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.ClusteringPorts;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/** Finds declared clustering ports that may be too few, in versions the sources disagree about. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "servers may open more clustering ports than are declared",
    why =
        """
        Spotfire 12.0 opens three clustering ports and 14.0 opens four; no page says which of the
        versions between was the first to do so. If the fourth port is used and closed, servers meet
        but cannot work together.\
        """,
    fix = "Open the further port as well, or look on a server whether it is in use.",
    about = Server.class,
    source = {"D-120-SEC", "D-140-SEC"})
public record ClusteringPortUncertain() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    List<Value<Integer>> further = environment.clustering().furtherPorts();
    int sure = ClusteringPorts.count(environment.version(), facts.catalogue());
    int possible = ClusteringPorts.possibleCount(environment.version(), facts.catalogue());
    int declared = 1 + further.size();
    if (declared > 1 && declared >= sure && declared < possible) {
      String servers = "servers of " + environment.version() + " may open " + possible;
      Value<Integer> last = further.get(further.size() - 1);
      Report.Finding finding =
          report.at(last, declared + " clustering ports are declared, but " + servers);
      FurtherPorts.offerMore(environment, possible - declared, finding);
    }
  }
}
