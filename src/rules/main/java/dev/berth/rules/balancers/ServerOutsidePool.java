package dev.berth.rules.balancers;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.facts.Facts;
import dev.berth.model.Cluster;
import dev.berth.model.Environment;
import dev.berth.model.Server;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;
import java.util.Set;

/**
 * Tells of servers that no balancer sends users to, although it does so to others of their site.
 */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    summary = "a server is behind no load balancer, unlike others of its site",
    why =
        """
        A server that was added to the cluster and not to the pool of the balancer runs and shows no
        fault, but no user comes to it. Where that is meant, as for a server that works
        for administrators alone, say so.\
        """,
    fix = "Add the server to the members of the load balancer.",
    source = "D-114-SITESADM")
public record ServerOutsidePool() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (!environment.loadBalancers().isEmpty()) {
      Set<Server> pooled = FrontEnds.pooled(environment, facts);
      for (Cluster cluster : facts.clusters(environment)) {
        check(cluster.servers(), pooled, report);
      }
    }
  }

  private static void check(List<Server> site, Set<Server> pooled, Report report) {
    Server inside = site.get(0);
    for (Server server : site) {
      inside = pooled.contains(inside) ? inside : server;
    }
    for (Server server : site) {
      if (pooled.contains(inside) && !pooled.contains(server)) {
        report
            .at(server, server.label() + " is behind no load balancer, unlike " + inside.label())
            .related(inside, inside.label() + " is behind one");
      }
    }
  }
}
