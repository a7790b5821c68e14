package dev.berth.facts;

import dev.berth.facts.Occupancy.Taken;
import dev.berth.model.Role;
import dev.berth.model.Service;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which ports an environment has for each role. What wants ports of others on its machine does not
 * count: one of them will not stay.
 */
final class SitePorts {
  /** Listeners on a machine among which it is still asked whether one shares its ports. */
  private static final int MOST = 300;

  /** By their first ports, one listener for each, and a second one on another machine. */
  private final Map<Role, Map<Integer, List<PortClaim>>> byRole = new EnumMap<>(Role.class);

  private final Map<Service, ?> nodes;

  SitePorts(List<PortClaim> claims, Occupancy occupancy, Map<Service, ?> nodes) {
    this.nodes = nodes;
    for (PortClaim claim : claims) {
      byRole.putIfAbsent(claim.role(), new LinkedHashMap<>());
      Map<Integer, List<PortClaim>> byPort = byRole.get(claim.role());
      List<PortClaim> some = byPort.getOrDefault(claim.ports().first(), List.of());
      boolean told = some.size() > 1 || !some.isEmpty() && isOn(claim.machine(), some.get(0));
      if (!told && isAlone(claim, occupancy.on(claim.machine()))) {
        byPort.putIfAbsent(claim.ports().first(), new ArrayList<>());
        byPort.get(claim.ports().first()).add(claim);
      }
    }
  }

  /** Of each port that listeners of a role have on other machines, one of them: two at most. */
  List<PortClaim> leaders(Role role, Optional<Machine> machine) {
    List<PortClaim> leaders = new ArrayList<>();
    for (List<PortClaim> some : byRole.getOrDefault(role, Map.of()).values()) {
      PortClaim last = some.get(some.size() - 1);
      PortClaim leader = isOn(machine.orElse(null), some.get(0)) ? last : some.get(0);
      if (leaders.size() < 2 && !isOn(machine.orElse(null), leader)) {
        leaders.add(leader);
      }
    }
    return leaders;
  }

  private static boolean isOn(Machine machine, PortClaim claim) {
    return claim.machine() == machine;
  }

  private boolean isAlone(PortClaim claim, List<Taken> onMachine) {
    boolean alone = true;
    for (Taken each : onMachine.size() > MOST ? List.<Taken>of() : onMachine) {
      PortClaim other = each.claim() == null ? claim : each.claim();
      alone &= mayShare(claim, other) || !other.ports().overlaps(claim.ports());
    }
    return alone;
  }

  private boolean mayShare(PortClaim claim, PortClaim other) {
    Object group = claim.group(nodes);
    Object others = other.group(nodes);
    return Collisions.mayShare(claim, group, others) || Collisions.mayShare(other, others, group);
  }
}
