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
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The zones that are there for clients: no machine is in them, and they may use the front end. */
final class ClientZones {
  private final Environment environment;
  private final Facts facts;

  /** By machine, most of which have none. */
  private final Map<Object, List<PortRange>> frontEnds = new IdentityHashMap<>();

  private final Set<PortRange> ports = new TreeSet<>();

  private ClientZones(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    for (PortClaim each : facts.claims(environment)) {
      Object machine = facts.machineOf(environment, each.machine().name());
      frontEnds.putIfAbsent(machine, new ArrayList<>());
      if (isFrontEnd(each.role())) {
        frontEnds.get(machine).add(each.ports());
        ports.add(each.ports());
      }
    }
  }

  static List<Zone> of(Environment environment, Facts facts) {
    ClientZones clients = new ClientZones(environment, facts);
    Set<String> open = clients.allowed();
    Set<String> taken = open.isEmpty() ? Set.of() : clients.taken();
    List<Zone> zones = new ArrayList<>();
    for (Zone each : environment.zones()) {
      String name = each.name().orElse("");
      if (open.contains(name) && !taken.contains(name)) {
        zones.add(each);
      }
    }
    return zones;
  }

  private static boolean isFrontEnd(Role role) {
    return role == Role.PUBLIC_HTTP || role == Role.PUBLIC_HTTPS || role == Role.LOAD_BALANCER;
  }

  /** What rules that lead to a front end are from. */
  private Set<String> allowed() {
    Set<String> allowed = new HashSet<>();
    for (FirewallRule rule : environment.firewall()) {
      boolean opens = rule.allows() && rule.from().isPresent();
      for (Value<DeclaredRange> each : opens ? rule.ports() : List.<Value<DeclaredRange>>of()) {
        if (each.get().range().isPresent() && leadsToFrontEnd(rule, each.get().range().get())) {
          allowed.add(rule.from().get());
        }
      }
    }
    return allowed;
  }

  /** To that of the machine that it names, or to any if it names none. */
  private boolean leadsToFrontEnd(FirewallRule rule, PortRange some) {
    List<PortRange> there = frontEnds.get(facts.machineOf(environment, rule.to().orElse("")));
    for (PortRange each : there == null ? ports : there) {
      if (each.overlaps(some)) {
        return true;
      }
    }
    return false;
  }

  /** The names of the zones with machines. */
  private Set<String> taken() {
    Set<String> taken = new HashSet<>();
    for (Host host : environment.hosts()) {
      taken.add(host.zone().orElse(""));
    }
    Connections connections = Connections.of(environment, facts);
    for (PortClaim each : facts.claims(environment)) {
      Optional<Zone> own = connections.zone(each);
      taken.add(own.isPresent() ? own.get().name().orElse("") : "");
    }
    return taken;
  }
}
