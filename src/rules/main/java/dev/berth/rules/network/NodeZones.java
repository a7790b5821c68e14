package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The zones with nodes in which no server is, nor a machine of which nobody says what it is. */
final class NodeZones {
  private final Connections connections;
  private final ClusterMachines cluster;
  private final List<Zone> zones = new ArrayList<>();

  NodeZones(Environment environment, Facts facts) {
    this.connections = Connections.of(environment, facts);
    this.cluster = new ClusterMachines(environment, facts);
    for (Zone each : environment.zones()) {
      Set<MachineRole> roles = facts.rolesIn(each);
      boolean nodes =
          roles.contains(MachineRole.NODE_MANAGER) && !roles.contains(MachineRole.SERVER);
      zones.addAll(nodes ? List.of(each) : List.of());
    }
  }

  List<Zone> all() {
    return zones;
  }

  /** Where a rule that names the zone, and some ports, lets those in it reach a listener. */
  List<Passage> opened(Zone zone, PortClaim claim) {
    List<Passage> opened = new ArrayList<>();
    for (Passage each : Internal.opened(connections, Outsiders.in(zone), claim)) {
      FirewallRule rule = each.rule().get();
      boolean meant = FirewallRules.isAimed(rule) && OutsideZone.isOpened(each, zone);
      opened.addAll(meant && !cluster.mayBeLetInBy(rule) ? List.of(each) : List.of());
    }
    return opened;
  }
}
