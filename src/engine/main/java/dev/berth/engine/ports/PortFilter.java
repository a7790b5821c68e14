package dev.berth.engine.ports;

import dev.berth.facts.Machine;
import dev.berth.facts.PortClaim;
import dev.berth.model.Role;
import java.util.List;
import java.util.Set;

/** Which rows of a table are asked for; what names no machine or no role is about all of them. */
public record PortFilter(List<Machine> machines, Set<Role> roles) {
  public PortFilter {
    machines = List.copyOf(machines);
    roles = Set.copyOf(roles);
  }

  boolean accepts(PortClaim claim) {
    boolean here = machines.isEmpty() || machines.contains(claim.machine());
    return here && (roles.isEmpty() || roles.contains(claim.role()));
  }
}
