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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is used, or may be, where rules lead that name zones and roles. */
final class CrowdPorts {
  private final Facts facts;
  private final Connections connections;
  private final Set<String> zones = new HashSet<>();
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

  /** Those on machines that are not known here, too: they may be in the zone. */
  private List<PortRange> ranges(FirewallRule rule) {
    List<PortRange> ranges = new ArrayList<>();
    for (PortClaim each : facts.claims()) {
      Optional<Place> place = connections.named(each.machine().name());
      boolean may = place.isEmpty() || connections.leadsTo(rule, place.get()) != Match.NO;
      ranges.addAll(may ? List.of(each.ports()) : List.of());
    }
    for (Flow each : connections.required()) {
      boolean may = connections.leadsTo(rule, each.to()) != Match.NO;
      ranges.addAll(may ? List.of(each.ports()) : List.of());
    }
    return ranges;
  }
}
