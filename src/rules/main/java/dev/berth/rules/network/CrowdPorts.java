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

  /** The zones that no other environment of the run has; null until they are asked for. */
  private Set<String> zones;

  /** By machine, each once; null until it is asked for. */
  private Map<Place, Set<PortRange>> byMachine;

  private final Map<String, PortTally> byEnd = new HashMap<>();

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
    String to = rule.to().orElse("");
    if (!to.startsWith(MachineRole.PREFIX) && !zones().contains(to)) {
      return Optional.empty();
    }
    if (!byEnd.containsKey(to)) {
      byEnd.put(to, PortTally.of(ranges(rule)).once(List.of()));
    }
    return Optional.of(byEnd.get(to));
  }

  private Set<String> zones() {
    if (zones == null) {
      zones = names(environment);
      for (Environment each : facts.environments()) {
        zones.removeAll(each == environment ? Set.of() : names(each));
      }
    }
    return zones;
  }

  private static Set<String> names(Environment environment) {
    Set<String> names = new HashSet<>();
    for (Zone each : environment.zones()) {
      names.add(each.name().orElse(""));
    }
    return names;
  }

  private List<PortRange> ranges(FirewallRule rule) {
    if (byMachine == null) {
      byMachine = new IdentityHashMap<>();
      lookUp();
    }
    List<PortRange> ranges = new ArrayList<>();
    for (Map.Entry<Place, Set<PortRange>> each : byMachine.entrySet()) {
      boolean may = connections.leadsTo(rule, each.getKey()) != Match.NO;
      ranges.addAll(may ? each.getValue() : Set.of());
    }
    return ranges;
  }

  private void lookUp() {
    for (PortClaim each : facts.claims(environment)) {
      lookUp(each.machine().name());
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
