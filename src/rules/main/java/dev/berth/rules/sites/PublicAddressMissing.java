package dev.berth.rules.sites;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Site;
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
    about = Site.class,
    source = "D-LAT-PUB")
public record PublicAddressMissing() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.sites().isEmpty()) {
      return;
    }
    Balancers balancers = new Balancers(environment, facts);
    for (Site site : environment.sites()) {
      Optional<LoadBalancer> balancer = balancers.before(site);
      if (!site.publicAddress().isWritten() && balancer.isPresent()) {
        String what = site.label() + " is behind " + balancer.get().label();
        Report.Finding finding =
            report
                .at(site, what + " and has no public address")
                .related(balancer.get(), balancer.get().label() + " is here");
        offer(site, balancers, finding);
      }
    }
  }

  private static void offer(Site site, Balancers balancers, Report.Finding finding) {
    Optional<LoadBalancer> balancer = balancers.alone(site);
    Optional<String> address =
        balancer.isPresent() ? balancers.address(balancer.get()) : Optional.empty();
    if (address.isPresent()) {
      Edit edit = Edit.entry(site.name(), address.get(), "publicAddress");
      finding.fix(Fix.unsafe("Use " + address.get(), edit));
    }
  }
}
