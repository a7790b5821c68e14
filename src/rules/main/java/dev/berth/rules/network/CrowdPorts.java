package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
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
  private final Facts facts;
  private final Connections connections;
  private final Set<String> zones = new HashSet<>();

  /** By machine, each once; null until it is asked for. */
  private Map<Place, Set<PortRange>> byMachine;

  /** On machines that are not known here, which may be in any zone. */
  private final Set<PortRange> elsewhere = new HashSet<>();

  private final Map<String, PortTally> byEnd = new HashMap<>();

  CrowdPorts(Environment environment, Facts facts, Connections connections) {
    this.facts = facts;
    this.connections = connections;
    for (Zone each : environment.zones()) {
      zones.add(each.name().orElse(""));
    }
  }

  /** Nothing if a rule leads to something else than a zone or a role. */
  Optional<PortTally> behind(FirewallRule rule) {
    String to = rule.to().orElse("");
    if (!zones.contains(to) && !to.startsWith(MachineRole.PREFIX)) {
      return Optional.empty();
    }
    if (!byEnd.containsKey(to)) {
      byEnd.put(to, PortTally.of(ranges(rule)).once(List.of()));
    }
    return Optional.of(byEnd.get(to));
  }

  private List<PortRange> ranges(FirewallRule rule) {
    if (byMachine == null) {
      byMachine = new IdentityHashMap<>();
      lookUp();
    }
    List<PortRange> ranges = new ArrayList<>(elsewhere);
    for (Map.Entry<Place, Set<PortRange>> each : byMachine.entrySet()) {
      boolean may = connections.leadsTo(rule, each.getKey()) != Match.NO;
      ranges.addAll(may ? each.getValue() : Set.of());
    }
    return ranges;
  }

  private void lookUp() {
    for (PortClaim each : facts.claims()) {
      Optional<Place> place = connections.named(each.machine().name());
      (place.isPresent() ? on(place.get()) : elsewhere).add(each.ports());
    }
    for (Flow each : connections.required()) {
      on(each.to()).add(each.ports());
    }
  }

  private Set<PortRange> on(Place machine) {
    byMachine.putIfAbsent(machine, new HashSet<>());
    return byMachine.get(machine);
  }
}
