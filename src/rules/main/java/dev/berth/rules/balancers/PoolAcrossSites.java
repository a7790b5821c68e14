package dev.berth.rules.balancers;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Part;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/** Finds balancers that spread the users of one address over several sites. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a load balancer has servers of several sites behind it",
    why =
        """
        Sites share no sessions and no nodes. Behind one balancer a user comes now to this site and
        now to that: the nearest nodes are not used, and whoever is sent to the other
        site has to log in again.\
        """,
    fix = "Give each site a load balancer of its own.",
    about = LoadBalancer.class,
    source = {"D-114-SITESADM", "D-103-SITES"})
public record PoolAcrossSites() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      List<Part> strangers = Strangers.in(balancer, environment, facts);
      if (!strangers.isEmpty()) {
        report.at(strangers);
      }
    }
  }
}
