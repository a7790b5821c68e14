package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** On which ports something listens that is declared, machine by machine. */
final class Listeners {
  private final Environment environment;
  private final Facts facts;
  private final Map<Object, List<PortClaim>> claims = new IdentityHashMap<>();
  private final Map<Object, List<PortRange>> ranges = new IdentityHashMap<>();

  /** How often each port is used. */
  private final int[] uses = new int[PortRange.HIGHEST + 1];

  /** Those of all environments, and what this one needs of other systems. */
  Listeners(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    for (PortClaim each : facts.claims()) {
      Object machine = machine(each.machine().name());
      claims.putIfAbsent(machine, new ArrayList<>());
      claims.get(machine).add(each);
      add(machine, each.ports());
    }
    for (Flow each : Connections.of(environment, facts).required()) {
      add(machine(each.to().name()), each.ports());
    }
  }

  private Object machine(String name) {
    return facts.machineOf(environment, name);
  }

  private void add(Object machine, PortRange range) {
    ranges.putIfAbsent(machine, new ArrayList<>());
    ranges.get(machine).add(range);
    for (int port = range.first(); port <= range.last(); port++) {
      uses[port]++;
    }
  }

  /** What listens on a machine; nothing if the name is none of a machine. */
  List<PortClaim> on(String machine) {
    return claims.getOrDefault(machine(machine), List.of());
  }

  /** Those on a machine that have one of some ports. */
  List<PortClaim> on(String machine, PortRange some) {
    List<PortClaim> found = new ArrayList<>();
    for (PortClaim each : on(machine)) {
      if (each.ports().overlaps(some)) {
        found.add(each);
      }
    }
    return found;
  }

  /** How many of some ports are used where a rule leads to: of all, unless that is a machine. */
  int used(FirewallRule rule, PortRange some) {
    List<PortRange> there = ranges.get(machine(rule.to().orElse("")));
    int used = 0;
    for (int port = some.first(); port <= some.last(); port++) {
      boolean is = there == null ? uses[port] > 0 : count(port, there) > 0;
      used += is ? 1 : 0;
    }
    return used;
  }

  /** Whether some ports are used where a rule leads to, but for those on a machine itself. */
  boolean areUsedBeside(String machine, FirewallRule rule, PortRange some) {
    List<PortRange> own = ranges.getOrDefault(machine(machine), List.of());
    List<PortRange> there = ranges.get(machine(rule.to().orElse("")));
    for (int port = some.first(); port <= some.last(); port++) {
      int uses =
          there == null || there == own ? this.uses[port] - count(port, own) : count(port, there);
      if (uses > 0) {
        return true;
      }
    }
    return false;
  }

  private static int count(int port, List<PortRange> ranges) {
    int count = 0;
    for (PortRange each : ranges) {
      count += each.contains(port) ? 1 : 0;
    }
    return count;
  }

  /** Whether it is the default of a connector: who opens that of one opens that of the other. */
  boolean areOfWeb(PortRange some) {
    boolean are = false;
    for (Role role : List.of(Role.PUBLIC_HTTP, Role.PUBLIC_HTTPS)) {
      are |= facts.catalogue().row(role).hasDefault(some.first(), environment.version());
    }
    return are && some.isSingle();
  }
}
