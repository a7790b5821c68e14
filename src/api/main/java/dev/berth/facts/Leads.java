package dev.berth.facts;

import dev.berth.facts.Vacancy.Lead;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds what ports a new listener follows: the services of its machine, if these are counted up
 * from elsewhere or in steps; else what all listeners of its role have elsewhere; else its default.
 *
 * @param claims of the environments that the machine is part of
 * @param machine nothing if no environment names it
 */
record Leads(List<PortClaim> claims, Optional<Machine> machine, Role role) {
  /** The lead that says most. */
  Lead best(int usual) {
    Lead lead = new Vacancy.Default(usual);
    Optional<PortClaim> peer = peer();
    if (peer.isPresent() && isFollowed(peer.get(), usual)) {
      lead = new Vacancy.Peers(peer.get().ports().first(), peer.get());
    }
    return UsualPorts.SERVICES.contains(role) ? beside(lead) : lead;
  }

  /** A second server on a machine is none of the first one's cluster. */
  private boolean isFollowed(PortClaim peer, int usual) {
    if (role != Role.CLUSTERING) {
      return peer.ports().first() != usual;
    }
    for (PortClaim each : claims) {
      if (each.role() == role && each.machine() == machine.orElse(null)) {
        return false;
      }
    }
    return true;
  }

  private Lead beside(Lead lead) {
    List<PortClaim> neighbours = new ArrayList<>();
    TreeSet<Integer> ports = new TreeSet<>();
    for (PortClaim each : claims) {
      if (each.isServicePort() && each.machine() == machine.orElse(null)) {
        neighbours.add(each);
        ports.add(each.ports().first());
      }
    }
    int wanted = lead.first();
    int step = FreePorts.step(ports);
    int start = FreePorts.start(wanted, ports);
    if (start == wanted && step == 1) {
      return lead;
    }
    for (PortClaim each : neighbours) {
      if (each.ports().first() == ports.first()) {
        return new Vacancy.Neighbours(ports.first(), each, step);
      }
    }
    return lead;
  }

  /** One of the listeners of the role on other machines, if all of them have the same ports. */
  private Optional<PortClaim> peer() {
    Optional<PortClaim> peer = Optional.empty();
    for (PortClaim each : claims) {
      if (each.role() == role && each.machine() != machine.orElse(null)) {
        int first = each.ports().first();
        if (peer.isPresent() && peer.get().ports().first() != first) {
          return Optional.empty();
        }
        peer = peer.isPresent() ? peer : Optional.of(each);
      }
    }
    return peer;
  }
}
