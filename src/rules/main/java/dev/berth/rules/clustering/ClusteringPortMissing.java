package dev.berth.rules.clustering;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.ClusteringPorts;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/** Finds declared clustering ports that are fewer than the version opens. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "fewer clustering ports are declared than the servers open",
    why =
        """
        A server of 14.0 or newer opens four clustering ports, one of 12.0 opened three. A firewall
        that was set up with the shorter list lets servers meet, but not work together.\
        """,
    fix = "Add the missing clustering port, to the firewall too.",
    about = Server.class,
    source = {"D-140-SEC", "D-LAT-SEC"})
public record ClusteringPortMissing() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    List<Value<Integer>> further = environment.clustering().furtherPorts();
    int open = ClusteringPorts.count(environment.version(), facts.catalogue());
    int declared = 1 + further.size();
    if (declared > 1 && declared < open) {
      String servers = "servers of " + environment.version() + " open " + open;
      Value<Integer> last = further.get(further.size() - 1);
      Report.Finding finding =
          report.at(last, declared + " clustering ports are declared, but " + servers);
      FurtherPorts.offerMore(environment, open - declared, finding);
    }
  }
}
