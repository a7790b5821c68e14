package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.RulePorts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.NodeManager;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The firewall rules by which nodes alone reach some listeners: from them, by their names, their
 * role or their addresses, or from a zone in which no server is, nor a machine of which nobody says
 * what it is.
 */
final class NodeRules {
  private final Environment environment;
  private final Facts facts;
  private final Connections connections;
  private final ClusterMachines cluster;

  NodeRules(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.connections = Connections.of(environment, facts);
    this.cluster = new ClusterMachines(environment, facts);
  }

  /** Those that name one of the ports, in their order. */
  List<NodeRule> to(List<PortClaim> claims) {
    List<NodeRule> rules = new ArrayList<>();
    for (FirewallRule each : environment.firewall()) {
      boolean meant = FirewallRules.opens(each) && FirewallRules.isAimed(each);
      if (meant && names(each, claims) && !cluster.mayBeLetInBy(each)) {
        Optional<Zone> zone = connections.ends().zone(each.from().orElse(""));
        rules.addAll(zone.isPresent() ? fromZone(each, zone.get()) : fromNodes(each));
      }
    }
    return rules;
  }

  private static boolean names(FirewallRule rule, List<PortClaim> claims) {
    boolean names = false;
    for (PortClaim each : claims) {
      names |= RulePorts.isMeant(rule, each.ports());
    }
    return names;
  }

  private List<NodeRule> fromZone(FirewallRule rule, Zone zone) {
    List<Place> somebody = List.of(Outsiders.in(zone));
    return isOfNodes(zone) ? List.of(new NodeRule(rule, zone.label(), somebody)) : List.of();
  }

  private boolean isOfNodes(Zone zone) {
    Set<MachineRole> roles = facts.rolesIn(zone);
    return roles.contains(MachineRole.NODE_MANAGER) && !roles.contains(MachineRole.SERVER);
  }

  private List<NodeRule> fromNodes(FirewallRule rule) {
    List<Place> nodes = new ArrayList<>();
    for (Place each : connections.inRole(MachineRole.NODE_MANAGER)) {
      boolean sure = connections.ends().isFrom(rule, each) == Match.YES;
      nodes.addAll(sure && isAmongNodes(rule, each) ? List.of(each) : List.of());
    }
    nodes.addAll(nodes.isEmpty() ? inPart(rule) : List.of());
    return nodes.isEmpty() ? List.of() : List.of(new NodeRule(rule, who(rule), nodes));
  }

  /** Somebody in a block within a zone of nodes, of which nobody says where in it they are. */
  private List<Place> inPart(FirewallRule rule) {
    Optional<Block> block = Block.parse(connections.ends().from(rule));
    if (block.isEmpty() || block.get().isSingle()) {
      return List.of();
    }
    List<Address> ends = List.of(block.get().first(), block.get().last());
    Place somebody = Place.machine(who(rule), "", ends, List.of());
    Optional<Zone> zone = connections.zone(somebody);
    return zone.isPresent() && isOfNodes(zone.get()) ? List.of(somebody) : List.of();
  }

  /** Whether its neighbours are no servers of another file, where a rule is about these, too. */
  private boolean isAmongNodes(FirewallRule rule, Place node) {
    String from = connections.ends().from(rule);
    boolean named = connections.ends().machine(from).isPresent();
    boolean alone = named || MachineRole.written(from).isPresent();
    Optional<Zone> zone = alone ? Optional.empty() : connections.zone(node);
    return zone.isEmpty() || !facts.rolesIn(zone.get()).contains(MachineRole.SERVER);
  }

  private String who(FirewallRule rule) {
    String from = connections.ends().from(rule);
    Optional<Place> machine = connections.ends().machine(from);
    for (NodeManager each : environment.nodeManagers()) {
      Optional<Place> place = connections.named(each.host().orElse(""));
      if (machine.isPresent() && place.orElse(null) == machine.get()) {
        return each.label();
      }
    }
    return MachineRole.written(from).isPresent() ? "nodes" : "nodes in " + from;
  }
}
