package dev.berth.rules.sites;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.LoadBalancer.Tls;
import dev.berth.model.Role;
import dev.berth.model.Site;
import java.util.Optional;

/** What is declared to listen where public addresses lead. */
final class Entrance {
  private final Environment environment;
  private final Facts facts;

  Entrance(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
  }

  /** What answers at the public address of a site, if that has a port. */
  Optional<PortClaim> of(Site site) {
    boolean leads = site.endpoint().isPresent() && site.endpoint().get().port().isPresent();
    return leads ? of(site.endpoint().get()) : Optional.empty();
  }

  /**
   * What answers at an address: the listener at its port, or else a balancer on its machine, which
   * is there for nothing but what comes in. A server may have a proxy beside it that is not
   * declared.
   */
  Optional<PortClaim> of(Endpoint address) {
    Optional<PortClaim> balancer = Optional.empty();
    for (PortClaim each : facts.listening().on(environment, address.host())) {
      if (each.environment() != environment) {
        continue;
      }
      if (each.ports().contains(address.port().get())) {
        return Optional.of(each);
      }
      boolean first = each.role() == Role.LOAD_BALANCER && balancer.isEmpty();
      balancer = first ? Optional.of(each) : balancer;
    }
    return balancer;
  }

  /** Whether a listener surely expects the other one of HTTP and HTTPS. */
  static boolean expectsOther(PortClaim listener, String scheme) {
    boolean tls = scheme.equals("https");
    if (listener.owner() instanceof LoadBalancer balancer) {
      return tls ? balancer.tls().is(Tls.NONE) : isEncrypted(balancer);
    }
    return listener.role() == (tls ? Role.PUBLIC_HTTP : Role.PUBLIC_HTTPS);
  }

  private static boolean isEncrypted(LoadBalancer balancer) {
    return balancer.tls().isPresent() && !balancer.tls().is(Tls.NONE);
  }
}
