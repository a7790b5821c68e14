package dev.berth.rules.ports;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.LoadBalancer.Tls;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.model.Value;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** Tells before which servers something may end TLS. */
final class BehindTls {
  private BehindTls() {}

  /** Those behind a balancer that may, and those whose public address shows that one does. */
  static Set<Server> servers(Environment environment, Facts facts) {
    Set<Server> behind = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LoadBalancer balancer : environment.loadBalancers()) {
      if (!balancer.tls().is(Tls.NONE)) {
        addMembers(balancer, environment, facts, behind);
      }
    }
    Set<String> sites = sites(environment);
    for (Server server : environment.servers()) {
      if (sites.contains(server.site().orElse(Site.DEFAULT))) {
        behind.add(server);
      }
    }
    return behind;
  }

  /** A balancer without members may have any servers behind it. */
  private static void addMembers(
      LoadBalancer balancer, Environment environment, Facts facts, Set<Server> behind) {
    if (balancer.members().isEmpty()) {
      behind.addAll(environment.servers());
    }
    for (Value<String> member : balancer.members()) {
      Optional<Server> server = facts.server(environment, member.get());
      if (server.isPresent()) {
        behind.add(server.get());
      }
    }
  }

  /** The sites that clients call by https. */
  private static Set<String> sites(Environment environment) {
    Set<String> sites = new HashSet<>();
    for (Site site : environment.sites()) {
      if (site.endpoint().isPresent() && site.endpoint().get().scheme().equals("https")) {
        sites.add(site.name().orElse(""));
      }
    }
    return sites;
  }
}
