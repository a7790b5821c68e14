package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which ports of each machine are taken: those that a listener of any environment has, or may have
 * as a boundary of its engine ports or as a further clustering port, and those that the system
 * hands out.
 */
final class Occupancy {
  private final Catalogue catalogue;
  private final Map<Machine, List<Taken>> byMachine = new IdentityHashMap<>();

  /** Ports that are taken; {@code claim} is null if it is not by a listener. */
  record Taken(PortRange ports, PortClaim claim) {}

  Occupancy(
      List<PortClaim> claims,
      Collection<Environment> environments,
      Machines machines,
      Catalogue catalogue) {
    this.catalogue = catalogue;
    for (PortClaim claim : claims) {
      add(claim.machine(), new Taken(withDoubtful(claim), claim));
    }
    for (Environment environment : environments) {
      for (Host host : environment.hosts()) {
        Optional<DeclaredRange> handedOut = host.ephemeralPorts().toOptional();
        if (host.name().isPresent() && handedOut.isPresent() && !handedOut.get().isReversed()) {
          Machine machine = machines.of(environment, host.name().get());
          add(machine, new Taken(handedOut.get().range().get(), null));
        }
      }
    }
  }

  private void add(Machine machine, Taken taken) {
    byMachine.putIfAbsent(machine, new ArrayList<>());
    byMachine.get(machine).add(taken);
  }

  /** What is taken on a machine, listeners first. */
  List<Taken> on(Machine machine) {
    return byMachine.getOrDefault(machine, List.of());
  }

  /** The ports of a listener with those behind them that it may have as well. */
  PortRange withDoubtful(PortClaim claim) {
    int last = claim.ports().last();
    if (claim.isEngines() && catalogue.hasBoundary(claim.role(), claim.environment().version())) {
      last++;
    }
    if (claim.role() == Role.CLUSTERING) {
      int possible = ClusteringPorts.possibleCount(claim.environment().version(), catalogue);
      last = Math.max(last, claim.ports().first() + possible - 1);
    }
    return new PortRange(claim.ports().first(), Math.min(last, PortRange.HIGHEST));
  }
}
