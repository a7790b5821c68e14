package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.Listening;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import dev.berth.network.MachineRole;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A machine of the database or of a balancer, and of nothing else, that rules let in somewhere.
 *
 * @param needed the ports that it needs, of whichever machine
 */
record Answering(Place machine, PortTally needed) {
  private static final Set<MachineRole> ROLES =
      Set.of(MachineRole.LOAD_BALANCER, MachineRole.DATABASE);

  /** Those that rules name, by themselves or by their role, in the order of the rules. */
  static List<Answering> of(Environment environment, Facts facts) {
    Connections connections = Connections.of(environment, facts);
    Set<Place> named = new LinkedHashSet<>();
    for (FirewallRule rule : environment.firewall()) {
      String from = connections.ends().from(rule);
      Optional<MachineRole> role = MachineRole.written(from);
      boolean aimed = FirewallRules.opens(rule) && FirewallRules.isAimed(rule);
      if (aimed && role.isPresent() && ROLES.contains(role.get())) {
        named.addAll(connections.inRole(role.get()));
      } else if (aimed) {
        Optional<Place> one = connections.ends().machine(from);
        named.addAll(one.isPresent() ? List.of(one.get()) : List.of());
      }
    }
    List<Answering> machines = new ArrayList<>();
    for (Place each : named) {
      boolean answers = !each.roles().isEmpty() && ROLES.containsAll(each.roles());
      if (answers && !connects(each, environment, facts.listening())) {
        machines.add(new Answering(each, needed(each, connections)));
      }
    }
    return machines;
  }

  private static PortTally needed(Place machine, Connections connections) {
    List<PortRange> needed = new ArrayList<>();
    for (Flow each : connections.required()) {
      needed.addAll(each.from() == machine ? List.of(each.ports()) : List.of());
    }
    return PortTally.of(needed);
  }

  /** Whether another environment has a server or a node there. */
  private static boolean connects(Place machine, Environment environment, Listening listening) {
    boolean connects = false;
    for (PortClaim each : listening.on(environment, machine.name())) {
      connects |= each.owner() instanceof Server || each.owner() instanceof NodeManager;
    }
    return connects;
  }

  /** What messages call it. */
  String who() {
    boolean database = machine.roles().contains(MachineRole.DATABASE);
    return (database ? "the database on \"" : "the load balancer on \"") + machine.name() + "\"";
  }

  /**
   * Where a rule that names it, or its role, opens what servers and nodes keep among themselves.
   * The rest may be needed: a balancer may stand before a database, or before what tells figures.
   */
  List<Passage> opened(PortClaim claim, Connections connections) {
    List<Passage> opened = new ArrayList<>();
    boolean kept = Internal.isOfMachines(claim) || Internal.isOfNode(claim);
    kept &= needed.count(claim.ports()) == 0;
    for (Passage each : kept ? Internal.opened(connections, machine, claim) : List.<Passage>of()) {
      opened.addAll(isNamedIn(each.rule().get(), connections) ? List.of(each) : List.of());
    }
    return opened;
  }

  private boolean isNamedIn(FirewallRule rule, Connections connections) {
    String from = connections.ends().from(rule);
    boolean role = false;
    for (MachineRole each : machine.roles()) {
      role |= each.key().equals(from);
    }
    boolean named = role || connections.ends().machine(from).orElse(null) == machine;
    return named && FirewallRules.isAimed(rule);
  }
}
