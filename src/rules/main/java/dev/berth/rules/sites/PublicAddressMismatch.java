package dev.berth.rules.sites;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.Site;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds public addresses that lead to a balancer or a server which does not answer there. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a public address leads to a port that does not speak its scheme",
    why =
        """
        Users come in by the public address, and servers put it into every link that they send. If
        nothing listens at its port, or what listens speaks the other one of HTTP and HTTPS,
        browsers show an error instead of Spotfire.\
        """,
    fix = "Give the public address the scheme and the port of a listener for users.",
    about = Site.class,
    source = "D-LAT-PUB")
public record PublicAddressMismatch() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Entrance entrance = environment.sites().isEmpty() ? null : new Entrance(environment, facts);
    for (Site site : environment.sites()) {
      Optional<PortClaim> listener = entrance.of(site);
      if (listener.isPresent()) {
        check(site, site.endpoint().get(), listener.get(), report);
      }
    }
  }

  private static void check(Site site, Endpoint address, PortClaim listener, Report report) {
    String leads = "the public address of " + site.label() + " leads to port " + address.port();
    String who = listener.owner().label();
    String here = who + " listens here";
    if (!listener.ports().contains(address.port().get())) {
      String elsewhere = ", but " + who + " listens on " + listener.ports();
      Report.Finding finding = report.at(address.port(), leads + elsewhere).related(listener, here);
      PublicAddressFix.offerPort(address, listener.ports().first(), finding);
    } else if (Entrance.expectsOther(listener, address.scheme())) {
      String other = address.scheme().equals("https") ? "http" : "https";
      String speaks = " by " + address.scheme() + ", but " + who + " speaks " + other + " there";
      Report.Finding finding =
          report.at(site.publicAddress(), leads + speaks).related(listener, here);
      PublicAddressFix.offerHttps(site.publicAddress(), address.scheme(), finding);
    }
  }
}
