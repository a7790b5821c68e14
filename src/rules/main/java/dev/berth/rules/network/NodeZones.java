package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The zones with nodes in which no server is, nor a machine of which nobody says what it is. */
final class NodeZones {
  private NodeZones() {}

  static List<Zone> of(Environment environment, Facts facts) {
    Set<String> open = open(environment, facts);
    List<Zone> zones = new ArrayList<>();
    for (Zone each : environment.zones()) {
      Set<MachineRole> roles = facts.rolesIn(each);
      boolean nodes =
          roles.contains(MachineRole.NODE_MANAGER) && !roles.contains(MachineRole.SERVER);
      if (nodes && !open.contains(each.name().orElse(""))) {
        zones.add(each);
      }
    }
    return zones;
  }

  /** Where a rule that names the zone, and some ports, lets those in it reach a listener. */
  static List<Passage> opened(Zone zone, PortClaim claim, Connections connections) {
    List<Passage> opened = new ArrayList<>();
    for (Passage each : Internal.opened(connections, Outsiders.in(zone), claim)) {
      boolean meant = FirewallRules.isAimed(each.rule().get());
      opened.addAll(meant && OutsideZone.isOpened(each, zone) ? List.of(each) : List.of());
    }
    return opened;
  }

  /** The names of the zones with machines that may be anything. */
  private static Set<String> open(Environment environment, Facts facts) {
    Connections connections = Connections.of(environment, facts);
    Set<String> open = new HashSet<>();
    for (Host host : environment.hosts()) {
      Optional<Place> place = connections.named(host.name().orElse(""));
      if (place.isEmpty() || place.get().roles().isEmpty()) {
        open.add(host.zone().orElse(""));
        Optional<Zone> zone = place.isPresent() ? connections.zone(place.get()) : Optional.empty();
        open.add(zone.isPresent() ? zone.get().name().orElse("") : "");
      }
    }
    return open;
  }
}
