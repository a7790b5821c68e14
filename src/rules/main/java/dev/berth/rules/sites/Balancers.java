package dev.berth.rules.sites;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.HostNameFlaw;
import dev.berth.model.HostNames;
import dev.berth.model.LoadBalancer;
import dev.berth.model.LoadBalancer.Tls;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The load balancers before the sites of an environment, and how clients call them. */
final class Balancers {
  private final Environment environment;
  private final Facts facts;

  /** The first before each site. */
  private final Map<String, LoadBalancer> bySite = new HashMap<>();

  /** The sites that have several before them. */
  private final Set<String> several = new HashSet<>();

  Balancers(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    for (LoadBalancer balancer : environment.loadBalancers()) {
      for (Value<String> member : balancer.members()) {
        Optional<Server> server = facts.server(environment, member.get());
        if (server.isPresent()) {
          add(server.get().site().orElse(Site.DEFAULT), balancer);
        }
      }
    }
  }

  private void add(String site, LoadBalancer balancer) {
    LoadBalancer first = bySite.putIfAbsent(site, balancer);
    if (first != null && first != balancer) {
      several.add(site);
    }
  }

  /** The first one before a site. */
  Optional<LoadBalancer> before(Site site) {
    return Optional.ofNullable(bySite.get(site.name().orElse("")));
  }

  /** The only one before a site, if others can call it by its host. */
  Optional<LoadBalancer> alone(Site site) {
    Optional<LoadBalancer> balancer = before(site);
    String host = balancer.isPresent() ? balancer.get().host().orElse("") : "";
    boolean called = HostNameFlaw.in(host).isEmpty() && !HostNames.isLoopback(host);
    return called && host.indexOf(':') < 0 && !several.contains(site.name().orElse(""))
        ? balancer
        : Optional.empty();
  }

  /** Whether the public address of a site leads to the only one before it. */
  boolean lead(Site site) {
    Optional<LoadBalancer> balancer = alone(site);
    return balancer.isPresent()
        && site.endpoint().isPresent()
        && facts.isOneMachine(
            environment, site.endpoint().get().host(), balancer.get().host().get());
  }

  /** What a browser opens to come to a load balancer, if it is known what that speaks. */
  Optional<String> address(LoadBalancer balancer) {
    if (!balancer.tls().isPresent() || !balancer.port().isPresent()) {
      return Optional.empty();
    }
    boolean plain = balancer.tls().is(Tls.NONE);
    Role role = plain ? Role.PUBLIC_HTTP : Role.PUBLIC_HTTPS;
    Optional<Integer> usual = facts.catalogue().defaultPort(role, "", environment.version());
    boolean said = usual.isEmpty() || !balancer.port().is(usual.get());
    String port = said ? ":" + balancer.port() : "";
    return Optional.of((plain ? "http://" : "https://") + balancer.host() + port + "/");
  }
}
