package dev.berth.facts;

import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds another port for a listener, with all that has to follow it: the node managers that were
 * told a port of their server. A listener that others follow in ways which cannot be changed with
 * it stays where it is: its firewall rule or balancer also serves the listener that it collides
 * with, and clients know the ports of connectors.
 */
final class Relocations {
  private static final Set<Role> KNOWN_TO_MANY =
      Set.of(Role.PUBLIC_HTTP, Role.PUBLIC_HTTPS, Role.CLUSTERING, Role.RESERVED);

  private final FreePorts free;

  Relocations(FreePorts free) {
    this.free = free;
  }

  /** Where a listener can go; empty if nothing is surely right. */
  Optional<Relocation> of(PortClaim claim, List<ToldPort> told) {
    if (!mayMove(claim)) {
      return Optional.empty();
    }
    Optional<Integer> port = free.next(claim);
    Optional<List<Value<?>>> places = places(claim, told);
    boolean known = port.isPresent() && places.isPresent() && isOpen(claim, port.get());
    return known ? Optional.of(new Relocation(port.get(), places.get())) : Optional.empty();
  }

  private static boolean mayMove(PortClaim claim) {
    if (claim.owner() instanceof Service service) {
      boolean first = !claim.isEngines() || claim.value() == service.enginePorts().min();
      return claim.isDeclared() && first;
    }
    boolean ours = claim.owner() instanceof Server || claim.owner() instanceof NodeManager;
    return ours && claim.isDeclared() && !KNOWN_TO_MANY.contains(claim.role());
  }

  /** The declared values that name the port; nothing if one that is not declared has to follow. */
  private static Optional<List<Value<?>>> places(PortClaim claim, List<ToldPort> told) {
    List<Value<?>> places = new ArrayList<>();
    places.add(claim.value());
    for (ToldPort each : told) {
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
   * Whether what reaches the old port would reach the new one. The first rule that matches decides,
   * so it does as long as no rule lets only the old one through or keeps only the new one out,
   * whatever the rules are about. Engine ports are not reached from other machines.
   */
  private static boolean isOpen(PortClaim claim, int port) {
    Environment environment = claim.environment();
    int old = claim.ports().first();
    for (FirewallRule rule : environment.firewall()) {
      boolean denies = rule.action().is(FirewallRule.Action.DENY);
      boolean worse = denies ? isOnlyAbout(port, old, rule) : isOnlyAbout(old, port, rule);
      if (worse && !claim.isEngines()) {
        return false;
      }
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      if (balancer.memberPort().is(old) && claim.owner() instanceof Server) {
        return false;
      }
    }
    return true;
  }

  /** Whether a rule names a port, and not another one; one without ports is about all of them. */
  private static boolean isOnlyAbout(int port, int other, FirewallRule rule) {
    boolean named = false;
    boolean otherToo = false;
    for (Value<DeclaredRange> ports : rule.ports()) {
      named |= has(ports, port);
      otherToo |= has(ports, other);
    }
    return named && !otherToo;
  }

  private static boolean has(Value<DeclaredRange> ports, int port) {
    return ports.isPresent() && ports.get().first() <= port && port <= ports.get().last();
  }
}
