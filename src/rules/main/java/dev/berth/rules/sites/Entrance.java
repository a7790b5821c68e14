package dev.berth.rules.sites;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.LoadBalancer.Tls;
import dev.berth.model.Role;
import java.util.Optional;

/** What is declared to listen where a public address leads. */
final class Entrance {
  private Entrance() {}

  /**
   * What answers at an address: the listener at its port, or else a balancer on its machine, which
   * is there for nothing but what comes in. A server may have a proxy beside it that is not
   * declared.
   */
  static Optional<PortClaim> of(Endpoint address, Environment environment, Facts facts) {
    Optional<PortClaim> balancer = Optional.empty();
    for (PortClaim each : facts.claims(environment)) {
      boolean there = each.ports().contains(address.port().get());
      boolean first = each.role() == Role.LOAD_BALANCER && balancer.isEmpty();
      if ((there || first)
          && facts.isOneMachine(environment, address.host(), each.machine().name())) {
        if (there) {
          return Optional.of(each);
        }
        balancer = Optional.of(each);
      }
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
