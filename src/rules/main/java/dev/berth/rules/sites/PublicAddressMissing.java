package dev.berth.rules.sites;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds sites behind a load balancer that clients are not told of. */
@LintRule(
    severity = WARNING,
    summary = "a site behind a load balancer has no public address",
    why =
        """
        Servers put the public address into what they send to users: links, library addresses,
        login pages. Without it they use names of their own, which lead past the load balancer or
        nowhere.\
        """,
    fix = "Set the address of the load balancer as the public address of the site.",
    source = "D-LAT-PUB")
public record PublicAddressMissing() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Map<String, LoadBalancer> balancers =
        environment.sites().isEmpty() ? Map.of() : bySite(environment, facts);
    for (Site site : environment.sites()) {
      LoadBalancer balancer = balancers.get(site.name().orElse(""));
      if (!site.publicAddress().isWritten() && balancer != null) {
        report
            .at(
                site,
                site.label() + " is behind " + balancer.label() + " and has no public address")
            .related(balancer, balancer.label() + " is here");
      }
    }
  }

  /** The first balancer before each site that has one. */
  private static Map<String, LoadBalancer> bySite(Environment environment, Facts facts) {
    Map<String, LoadBalancer> bySite = new HashMap<>();
    for (LoadBalancer balancer : environment.loadBalancers()) {
      for (Value<String> member : balancer.members()) {
        Optional<Server> server = facts.server(environment, member.get());
        if (server.isPresent()) {
          bySite.putIfAbsent(server.get().site().orElse(Site.DEFAULT), balancer);
        }
      }
    }
    return bySite;
  }
}
