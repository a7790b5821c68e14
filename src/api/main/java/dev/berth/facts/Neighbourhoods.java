package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which environments have something on which machine: they are what a listener there is among. */
final class Neighbourhoods {
  private final Facts facts;
  private final Occupancy occupancy;
  private final Map<Machine, List<Environment>> byMachine = new IdentityHashMap<>();
  private final Map<Environment, SitePorts> ports = new IdentityHashMap<>();

  Neighbourhoods(Facts facts, Occupancy occupancy) {
    this.facts = facts;
    this.occupancy = occupancy;
  }

  /** The newest version of the environments that have something on a machine, or else of all. */
  Version version(Optional<Machine> machine) {
    List<Version> versions = new ArrayList<>();
    for (Environment environment : of(machine)) {
      versions.add(environment.version());
    }
    versions.sort(null);
    return versions.get(versions.size() - 1);
  }

  /** A listener of a role on another machine, if all of them that stay have the same ports. */
  Optional<PortClaim> peer(Optional<Machine> machine, Role role) {
    Optional<PortClaim> peer = Optional.empty();
    for (Environment environment : of(machine)) {
      for (PortClaim each : ports(environment).leaders(role, machine)) {
        int first = each.ports().first();
        if (peer.isPresent() && peer.get().ports().first() != first) {
          return Optional.empty();
        }
        peer = peer.isPresent() ? peer : Optional.of(each);
      }
    }
    return peer;
  }

  private synchronized SitePorts ports(Environment environment) {
    SitePorts known = ports.get(environment);
    if (known == null) {
      known = new SitePorts(facts.claims(environment), occupancy, facts.owners.nodes());
      ports.put(environment, known);
    }
    return known;
  }

  private synchronized List<Environment> of(Optional<Machine> machine) {
    if (machine.isEmpty()) {
      return facts.environments();
    }
    if (!byMachine.containsKey(machine.get())) {
      lookAround();
    }
    return byMachine.getOrDefault(machine.get(), facts.environments());
  }

  /** Only machines that somebody asked for are known: a lint counts them. */
  private void lookAround() {
    byMachine.clear();
    for (Environment environment : facts.environments()) {
      for (HostMention each : facts.hostMentions(environment)) {
        Machine machine = facts.machines.known(environment, each.name().get());
        byMachine.putIfAbsent(machine, new ArrayList<>());
        List<Environment> there = byMachine.get(machine);
        if (there.isEmpty() || there.get(there.size() - 1) != environment) {
          there.add(environment);
        }
      }
    }
  }
}
