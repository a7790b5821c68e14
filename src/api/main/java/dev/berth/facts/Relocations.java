package dev.berth.facts;

import dev.berth.model.DeclaredRange;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds another port for a listener, with all that has to follow it: the node managers that were
 * told a port of their server, and the firewall rules that speak of the old port, which the
 * listener that it collides with still needs. A listener that others follow in ways which cannot be
 * changed with it stays where it is: a balancer has one port for all its members. Clients know the
 * ports of connectors, which only go back to the default.
 */
final class Relocations {
  private static final Set<Role> CONNECTORS = Set.of(Role.PUBLIC_HTTP, Role.PUBLIC_HTTPS);

  /** Servers that still go to another clustering port together. */
  private static final int MOST_SERVERS = 100;

  private final Facts facts;
  private final List<PortClaim> claims;
  private final FreePorts free;
  private final Openings firewalls;

  Relocations(Facts facts) {
    this.facts = facts;
    this.claims = facts.claims();
    this.free = new FreePorts(facts);
    this.firewalls = new Openings(claims, facts);
  }

  /** Where a listener can go; empty if nothing is surely right. */
  Optional<Relocation> of(PortClaim claim) {
    if (claim.role() == Role.CLUSTERING) {
      return ofCluster(claim);
    }
    if (CONNECTORS.contains(claim.role())) {
      return ofConnector(claim);
    }
    if (!mayMove(claim)) {
      return Optional.empty();
    }
    Optional<Integer> port = free.next(claim);
    Optional<List<Value<?>>> places = places(claim);
    if (port.isEmpty() || places.isEmpty() || isBalanced(claim)) {
      return Optional.empty();
    }
    Optional<List<Value<DeclaredRange>>> openings = openings(claim, port.get());
    return openings.isPresent()
        ? Optional.of(new Relocation(port.get(), places.get(), openings.get()))
        : Optional.empty();
  }

  /** Clients know what others have, too; where else a connector may go, nobody can tell. */
  private Optional<Relocation> ofConnector(PortClaim claim) {
    Optional<Integer> port = free.known(claim);
    boolean may = port.isPresent() && claim.isDeclared() && !isBalanced(claim);
    Optional<List<Value<DeclaredRange>>> openings =
        may ? openings(claim, port.get()) : Optional.empty();
    return openings.isPresent()
        ? Optional.of(new Relocation(port.get(), List.of(claim.value()), openings.get()))
        : Optional.empty();
  }

  /** All servers of an environment go back to the default together, if that is free for each. */
  private Optional<Relocation> ofCluster(PortClaim claim) {
    Optional<Integer> usual = free.usual(claim);
    Map<Span, Value<?>> places = new LinkedHashMap<>();
    places.put(claim.value().span(), claim.value());
    for (PortClaim each : claims) {
      if (each.role() == Role.CLUSTERING && each.environment() == claim.environment()) {
        boolean follows = usual.isPresent() && usual.equals(free.usual(each)) && each.isDeclared();
        boolean known = follows && firewalls.keepTogether(each, usual.get());
        if (!known || places.size() == MOST_SERVERS) {
          return Optional.empty();
        }
        places.put(each.value().span(), each.value());
      }
    }
    return usual.map(port -> new Relocation(port, List.copyOf(places.values()), List.of()));
  }

  /** Other ports for the engines of a service; empty if the site has none for them. */
  Optional<Vacancy> ofEngines(Service service) {
    return free.ofEngines(service);
  }

  /** Whether firewalls let through to a port what they do to that of a listener. */
  boolean letThrough(PortClaim claim, int port) {
    return firewalls.letThrough(claim, port);
  }

  /**
   * What has to be said of the new port in firewall rules; nothing if the claim cannot move. A rule
   * follows a service only, which is reached as its neighbours are: one that names another port may
   * be there for the listener that keeps it.
   */
  private Optional<List<Value<DeclaredRange>>> openings(PortClaim claim, int port) {
    if (claim.isEngines()) {
      return firewalls.keepTogether(claim, port) ? Optional.of(List.of()) : Optional.empty();
    }
    Optional<List<Value<DeclaredRange>>> openings =
        firewalls.openings(claim, claim.ports().first(), port);
    boolean changes = openings.isPresent() && !openings.get().isEmpty();
    return changes && (!claim.isServicePort() || isElsewhere(claim, port))
        ? Optional.empty()
        : openings;
  }

  /** What nobody else in the declaration follows may be told a port that it had by default. */
  private static boolean mayMove(PortClaim claim) {
    if (claim.owner() instanceof NodeManager || isMonitored(claim)) {
      return true;
    }
    if (claim.owner() instanceof Service service) {
      Service.EnginePorts engines = service.enginePorts();
      boolean first =
          !claim.isEngines() || claim.value() == engines.min() || !engines.min().isDeclared();
      return first && (claim.isDeclared() || claim.isEngines() || claim.isServicePort());
    }
    boolean ours = claim.owner() instanceof Server;
    return ours && claim.isDeclared() && claim.role() != Role.RESERVED;
  }

  private static boolean isMonitored(PortClaim claim) {
    return claim.role() == Role.SERVER_JMX || claim.role() == Role.SERVICE_JMX;
  }

  /** The declared values that name the port; nothing if one that is not declared has to follow. */
  private Optional<List<Value<?>>> places(PortClaim claim) {
    List<Value<?>> places = new ArrayList<>();
    boolean engines = claim.isEngines();
    places.add(engines ? ((Service) claim.owner()).enginePorts().min() : claim.value());
    for (ToldPort each : facts.toldPorts(claim.environment())) {
      boolean follows = each.server() == claim.owner() && each.role() == claim.role();
      if (follows && each.told().is(claim.ports().first())) {
        if (!each.told().isDeclared()) {
          return Optional.empty();
        }
        places.add(each.told());
      }
    }
    return Optional.of(places);
  }

  /**
   * A rule that is about the new port then, too, may be about more machines than that of the claim.
   */
  private boolean isElsewhere(PortClaim claim, int port) {
    for (PortClaim each : claims) {
      boolean same = each.ports().first() <= port && port <= each.ports().last();
      if (same && each.machine() != claim.machine()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBalanced(PortClaim claim) {
    for (LoadBalancer balancer : claim.environment().loadBalancers()) {
      boolean same = balancer.memberPort().is(claim.ports().first());
      if (same && claim.owner() instanceof Server) {
        return true;
      }
    }
    return false;
  }
}
