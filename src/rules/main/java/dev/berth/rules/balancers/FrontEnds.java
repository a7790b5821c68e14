package dev.berth.rules.balancers;

import dev.berth.diagnostic.Part;
import dev.berth.facts.Facts;
import dev.berth.model.Cluster;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the members of a balancer listen on, as far as it is known. */
final class FrontEnds {
  private FrontEnds() {}

  /** Those of the declared members, each once. */
  static List<FrontEnd> of(LoadBalancer balancer, Environment environment, Facts facts) {
    List<FrontEnd> frontEnds = new ArrayList<>();
    for (Server server : servers(balancer, environment, facts)) {
      Optional<FrontEnd> frontEnd = FrontEnd.of(server);
      if (frontEnd.isPresent()) {
        frontEnds.add(frontEnd.get());
      }
    }
    return frontEnds;
  }

  /** The declared servers behind a balancer, each once, in the order of its members. */
  static List<Server> servers(LoadBalancer balancer, Environment environment, Facts facts) {
    Set<Server> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Server> servers = new ArrayList<>();
    for (Value<String> member : balancer.members()) {
      Optional<Server> server = facts.server(environment, member.get());
      if (server.isPresent() && seen.add(server.get())) {
        servers.add(server.get());
      }
    }
    return servers;
  }

  /** The balancers that a server is behind. */
  static List<LoadBalancer> before(Server server, Environment environment, Facts facts) {
    List<LoadBalancer> before = new ArrayList<>();
    for (LoadBalancer balancer : environment.loadBalancers()) {
      boolean behind = false;
      for (Server each : servers(balancer, environment, facts)) {
        behind |= each == server;
      }
      if (behind) {
        before.add(balancer);
      }
    }
    return before;
  }

  /** The declared server that a member names, unless nobody knows what site it is in. */
  static Optional<Server> sited(Value<String> member, Environment environment, Facts facts) {
    Optional<Server> server = facts.server(environment, member.get());
    boolean sited = server.isPresent() && !facts.isUnresolved(environment, server.get().site());
    return sited ? server : Optional.empty();
  }

  /** The servers behind any balancer; none unless all that is behind them is declared. */
  static Set<Server> pooled(Environment environment, Facts facts) {
    Set<Server> pooled = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean known = true;
    for (LoadBalancer balancer : environment.loadBalancers()) {
      known &= areKnown(balancer, environment, facts);
      pooled.addAll(servers(balancer, environment, facts));
    }
    return known ? pooled : Set.of();
  }

  private static boolean areKnown(LoadBalancer balancer, Environment environment, Facts facts) {
    boolean known = !balancer.members().isEmpty();
    for (Value<String> member : balancer.members()) {
      known &= !facts.isUnresolved(environment, member);
    }
    return known;
  }

  static List<FrontEnd> notListeningOn(int port, List<FrontEnd> frontEnds) {
    List<FrontEnd> deaf = new ArrayList<>();
    for (FrontEnd each : frontEnds) {
      if (!each.listensOn(port)) {
        deaf.add(each);
      }
    }
    return deaf;
  }

  /** The one port on which each of them takes what a balancer sends; 0 if there is no such port. */
  static int commonPort(List<FrontEnd> frontEnds, LoadBalancer balancer) {
    int common = 0;
    for (FrontEnd each : frontEnds) {
      int port = each.portFor(balancer);
      if (port == 0 || common > 0 && port != common) {
        return 0;
      }
      common = port;
    }
    return common;
  }

  /** Front ends that are wrong, each behind the same words, at one place. */
  static List<Part> told(
      List<FrontEnd> wrong, String words, Located place, Environment environment) {
    List<Part> parts = new ArrayList<>();
    for (FrontEnd each : wrong) {
      String message = words + each.shown(environment);
      Part part = new Part(place, message, each.places(), each.server().label());
      parts.add(part.between(List.of(each.server())));
    }
    return parts;
  }

  /** The first of those servers of a cluster that are behind a balancer. */
  static Optional<Server> firstOf(Cluster cluster, Set<Server> pooled) {
    for (Server server : cluster.servers()) {
      if (pooled.contains(server)) {
        return Optional.of(server);
      }
    }
    return Optional.empty();
  }
}
