package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The zones that are there for clients: no machine is in them, and they may use the front end. */
final class ClientZones {
  private final Environment environment;
  private final Facts facts;

  /** By machine, most of which have none. */
  private final Map<Object, List<PortClaim>> frontEnds = new IdentityHashMap<>();

  private ClientZones(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    for (PortClaim each : facts.claims(environment)) {
      Object machine = facts.machineOf(environment, each.machine().name());
      frontEnds.putIfAbsent(machine, new ArrayList<>());
      if (isFrontEnd(each.role())) {
        frontEnds.get(machine).add(each);
      }
    }
  }

  static List<Zone> of(Environment environment, Facts facts) {
    ClientZones clients = new ClientZones(environment, facts);
    List<Zone> zones = new ArrayList<>();
    for (Zone each : environment.zones()) {
      boolean named = each.name().isPresent();
      if (named && clients.mayUseFrontEnd(each) && clients.isEmpty(each)) {
        zones.add(each);
      }
    }
    return zones;
  }

  private static boolean isFrontEnd(Role role) {
    return role == Role.PUBLIC_HTTP || role == Role.PUBLIC_HTTPS || role == Role.LOAD_BALANCER;
  }

  private boolean mayUseFrontEnd(Zone zone) {
    for (FirewallRule rule : environment.firewall()) {
      boolean opens = rule.allows() && rule.from().is(zone.name().get());
      for (Value<DeclaredRange> each : opens ? rule.ports() : List.<Value<DeclaredRange>>of()) {
        if (each.get().range().isPresent() && leadsToFrontEnd(rule, each.get().range().get())) {
          return true;
        }
      }
    }
    return false;
  }

  /** To that of the machine that it names, or to any if it names none. */
  private boolean leadsToFrontEnd(FirewallRule rule, PortRange ports) {
    List<PortClaim> there = frontEnds.get(facts.machineOf(environment, rule.to().orElse("")));
    Collection<List<PortClaim>> meant = there == null ? frontEnds.values() : List.of(there);
    for (List<PortClaim> machine : meant) {
      for (PortClaim each : machine) {
        if (each.ports().overlaps(ports)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isEmpty(Zone zone) {
    for (Host host : environment.hosts()) {
      if (host.zone().is(zone.name().get())) {
        return false;
      }
    }
    Connections connections = Connections.of(environment, facts);
    for (PortClaim each : facts.claims(environment)) {
      Optional<Zone> own = connections.zone(each);
      if (own.isPresent() && own.get() == zone) {
        return false;
      }
    }
    return true;
  }
}
