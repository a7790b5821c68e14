package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is used, or may be, where rules lead that name zones and roles. */
final class CrowdPorts {
  private final Environment environment;
  private final Facts facts;
  private final Connections connections;

  /** By machine, each once; null until it is asked for. */
  private Map<Place, Set<PortRange>> byMachine;

  /** Of machines like localhost, which may be behind each of them. */
  private final List<PortRange> anywhere = new ArrayList<>();

  private final Map<String, Optional<PortTally>> byEnd = new HashMap<>();

  CrowdPorts(Environment environment, Facts facts, Connections connections) {
    this.environment = environment;
    this.facts = facts;
    this.connections = connections;
  }

  /**
   * Nothing if a rule leads to something else, or to a zone in which another environment may have
   * machines of which this one does not know.
   */
  Optional<PortTally> behind(FirewallRule rule) {
    String to = connections.ends().to(rule);
    if (!byEnd.containsKey(to)) {
      boolean known = to.startsWith(MachineRole.PREFIX) || isOwnZone(to);
      byEnd.put(
          to, known ? Optional.of(PortTally.of(ranges(rule)).once(List.of())) : Optional.empty());
    }
    return byEnd.get(to);
  }

  private boolean isOwnZone(String name) {
    Optional<Zone> zone = connections.ends().zone(name);
    return zone.isPresent() && !new SharedZone(zone.get()).isAnyIn(facts, environment);
  }

  private List<PortRange> ranges(FirewallRule rule) {
    if (byMachine == null) {
      byMachine = new IdentityHashMap<>();
      lookUp();
    }
    List<PortRange> ranges = new ArrayList<>(anywhere);
    for (Map.Entry<Place, Set<PortRange>> each : byMachine.entrySet()) {
      boolean may = connections.ends().leadsTo(rule, each.getKey()) != Match.NO;
      ranges.addAll(may ? each.getValue() : Set.of());
    }
    return ranges;
  }

  private void lookUp() {
    for (PortClaim each : facts.claims(environment)) {
      lookUp(each.machine().name());
      boolean unknown = connections.named(each.machine().name()).isEmpty();
      anywhere.addAll(unknown ? List.of(each.ports()) : List.of());
    }
    for (Host each : environment.hosts()) {
      lookUp(each.name().orElse(""));
    }
    for (Flow each : connections.required()) {
      on(each.to()).add(each.ports());
    }
  }

  /** What listens on a machine, whichever environment has it. */
  private void lookUp(String host) {
    Optional<Place> place = connections.named(host);
    if (place.isPresent() && !byMachine.containsKey(place.get())) {
      for (PortClaim each : facts.listening().on(environment, host)) {
        on(place.get()).add(each.ports());
      }
    }
  }

  private Set<PortRange> on(Place machine) {
    byMachine.putIfAbsent(machine, new HashSet<>());
    return byMachine.get(machine);
  }
}
