package dev.berth.rules.sites;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.Endpoint;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.source.Span;
import java.util.Optional;

/** Has a public address lead to what listens there. */
final class PublicAddressFix {
  private PublicAddressFix() {}

  /** Offers another port; what an address leaves to its scheme is written behind the host. */
  static void offerPort(Endpoint address, int port, Report.Finding finding) {
    Value<Integer> old = address.port();
    Edit edit =
        old.isDeclared() ? Edit.value(old, old, port) : Edit.behind(address.hostName(), ":" + port);
    finding.fix(Fix.unsafe("Use port " + port + " in the public address", edit));
  }

  /** Offers the same address by HTTPS, if it goes by HTTP. */
  static void offerHttps(Value<String> address, String scheme, Report.Finding finding) {
    if (scheme.equals("http")) {
      Span written = address.span().slice(address.get(), 0, scheme.length());
      Edit edit = Edit.value(written, scheme, "https");
      finding.fix(Fix.unsafe("Use https in the public address", edit));
    }
  }

  /**
   * Offers the host of its own load balancer to that one of two sites which has the address of the
   * other one's.
   */
  static void offerOwn(Site one, Site another, Balancers balancers, Report.Finding finding) {
    boolean own = balancers.lead(one);
    Site wrong = own ? another : one;
    Optional<LoadBalancer> balancer = balancers.alone(wrong);
    Endpoint address = wrong.endpoint().get();
    if (own != balancers.lead(another)
        && balancer.isPresent()
        && balancer.get().port().is(address.port().get())) {
      String host = balancer.get().host().get();
      Edit edit = new Edit(address.hostName().span(), address.host(), host);
      finding.fix(Fix.unsafe("Use " + host + " in the address of " + wrong.label(), edit));
    }
  }
}
