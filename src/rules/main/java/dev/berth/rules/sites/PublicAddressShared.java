package dev.berth.rules.sites;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.Site;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Finds sites to which one and the same address leads. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "two sites have one public address",
    why =
        """
        Each site has sessions, nodes and a public address of its own. Behind a shared address
        users come to either site by chance, and links that one of them made open in the other.\
        """,
    fix = "Give each site a public address of its own.",
    about = Site.class,
    source = {"D-LAT-PUB", "D-103-SITES"})
public record PublicAddressShared() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Map<String, Site> seen = new HashMap<>();
    Balancers balancers = null;
    for (Site site : environment.sites()) {
      if (site.endpoint().isPresent() && site.endpoint().get().port().isPresent()) {
        Endpoint endpoint = site.endpoint().get();
        Site other = seen.putIfAbsent(key(endpoint), site);
        if (other != null && !other.name().is(site.name().orElse(""))) {
          Report.Finding finding =
              report
                  .at(
                      site.publicAddress(),
                      site.label() + " has the public address of " + other.label())
                  .related(other.publicAddress(), other.label() + " has it, too")
                  .shared(other.publicAddress(), "");
          balancers = balancers == null ? new Balancers(environment, facts) : balancers;
          PublicAddressFix.offerOwn(site, other, balancers, finding);
        }
      }
    }
  }

  private static String key(Endpoint endpoint) {
    return HostNames.key(endpoint.host()) + ":" + endpoint.port();
  }
}
