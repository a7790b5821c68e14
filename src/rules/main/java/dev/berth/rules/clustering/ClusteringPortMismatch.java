package dev.berth.rules.clustering;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Cluster;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds servers of one cluster that were given another clustering port than the rest. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "servers of one cluster use different clustering ports",
    why =
        """
        The servers of a cluster find each other on this one port. A server that listens on another
        never joins: it does not see the others' sessions, and work that is meant to be done once is
        done twice.\
        """,
    fix = "Give every server of the cluster the same clustering port.",
    source = {"SEED P15", "D-123-CLUSTER"})
public record ClusteringPortMismatch() implements Rule<Cluster> {
  @Override
  public void check(Cluster cluster, Facts facts, Report report) {
    Server usual = UsualPort.of(cluster, facts.environmentOf(cluster).clustering().port());
    String end = facts.environmentOf(cluster).origin(usual.clusteringPort());
    for (Server each : cluster.servers()) {
      boolean known = each.clusteringPort().isPresent() && usual.clusteringPort().isPresent();
      if (known && !each.clusteringPort().get().equals(usual.clusteringPort().get())) {
        Report.Finding finding =
            report
                .at(each.clusteringPort(), uses(each) + " for clustering, but " + uses(usual) + end)
                .restingOn(usual.clusteringPort().certainty())
                .related(usual.clusteringPort(), uses(usual) + end)
                .shared(usual.clusteringPort(), "");
        if (UsualPort.mayBeTakenBy(each, usual.clusteringPort().get(), facts)) {
          finding.fix(UsualPort.fix(each.clusteringPort(), usual.clusteringPort()));
        }
      }
    }
  }

  private static String uses(Server server) {
    return server.label() + " uses " + server.clusteringPort();
  }
}
