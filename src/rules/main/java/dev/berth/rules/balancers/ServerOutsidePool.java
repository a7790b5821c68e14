package dev.berth.rules.balancers;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.facts.Facts;
import dev.berth.model.Cluster;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Server;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;
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
        A server that was added to the cluster and not to the pool of the balancer runs well, but no
        user comes to it. Where that is meant, as for a server of administrators, say so.\
        """,
    fix = "Add the server to the members of the load balancer.",
    about = LoadBalancer.class,
    source = "D-114-SITESADM")
public record ServerOutsidePool() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (!environment.loadBalancers().isEmpty()) {
      Set<Server> pooled = FrontEnds.pooled(environment, facts);
      for (Cluster cluster : facts.clusters(environment)) {
        Optional<Server> inside = FrontEnds.firstOf(cluster, pooled);
        NewMember members = new NewMember(inside, environment, facts);
        for (Server server : cluster.servers()) {
          if (inside.isPresent() && !pooled.contains(server) && server.host().isPresent()) {
            String unlike = " is behind no load balancer, unlike " + inside.get().label();
            Report.Finding finding = report.at(server, server.label() + unlike);
            finding.related(inside.get(), inside.get().label() + " is behind one");
            members.offer(server, finding);
          }
        }
      }
    }
  }
}
