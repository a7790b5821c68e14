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
import java.util.List;
import java.util.Optional;

/** The zones that are there for clients: no machine is in them, and they may use the front end. */
final class ClientZones {
  private final List<PortClaim> frontEnds = new ArrayList<>();
  private final Listeners listeners;

  private ClientZones(Environment environment, Facts facts) {
    this.listeners = new Listeners(environment, facts);
    for (PortClaim each : facts.claims(environment)) {
      if (isFrontEnd(each.role())) {
        frontEnds.add(each);
      }
    }
  }

  static List<Zone> of(Environment environment, Facts facts) {
    ClientZones clients = new ClientZones(environment, facts);
    List<Zone> zones = new ArrayList<>();
    for (Zone each : environment.zones()) {
      boolean named = each.name().isPresent();
      if (named && clients.mayUseFrontEnd(each, environment) && isEmpty(each, environment, facts)) {
        zones.add(each);
      }
    }
    return zones;
  }

  private static boolean isFrontEnd(Role role) {
    return role == Role.PUBLIC_HTTP || role == Role.PUBLIC_HTTPS || role == Role.LOAD_BALANCER;
  }

  private boolean mayUseFrontEnd(Zone zone, Environment environment) {
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

  private boolean leadsToFrontEnd(FirewallRule rule, PortRange ports) {
    String to = rule.to().orElse("");
    for (PortClaim each : listeners.on(to).isEmpty() ? frontEnds : listeners.on(to, ports)) {
      if (isFrontEnd(each.role()) && each.ports().overlaps(ports)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmpty(Zone zone, Environment environment, Facts facts) {
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
