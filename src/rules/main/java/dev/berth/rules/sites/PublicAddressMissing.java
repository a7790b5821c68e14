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
    for (Site site : environment.sites()) {
      if (!site.publicAddress().isWritten() && site.name().isPresent()) {
        Optional<LoadBalancer> balancer = before(site, environment, facts);
        if (balancer.isPresent()) {
          String which = " is behind " + balancer.get().label();
          report
              .at(site, site.label() + which + " and has no public address")
              .related(balancer.get(), balancer.get().label() + " is here");
        }
      }
    }
  }

  private static Optional<LoadBalancer> before(Site site, Environment environment, Facts facts) {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      for (Value<String> member : balancer.members()) {
        Optional<Server> server = facts.server(environment, member.get());
        if (server.isPresent() && site.name().is(server.get().site().orElse(Site.DEFAULT))) {
          return Optional.of(balancer);
        }
      }
    }
    return Optional.empty();
  }
}
