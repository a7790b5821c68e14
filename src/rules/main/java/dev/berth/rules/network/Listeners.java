package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** On which ports something listens that is declared, machine by machine. */
final class Listeners {
  private final Environment environment;
  private final Facts facts;

  /** The names of the zones with servers and nodes. */
  private final Set<String> own = new HashSet<>();

  private final Map<Object, List<PortClaim>> claims = new IdentityHashMap<>();
  private final Map<Object, List<PortRange>> ranges = new IdentityHashMap<>();

  /** How often the ports up to each are used in all, and how many of them are used at all. */
  private final long[] uses = new long[PortRange.HIGHEST + 1];

  private final int[] used = new int[PortRange.HIGHEST + 1];

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
    Connections connections = Connections.of(environment, facts);
    for (Flow each : connections.required()) {
      add(machine(each.to().name()), each.ports());
    }
    for (PortClaim each : facts.claims(environment)) {
      Optional<Zone> zone = connections.zone(each);
      if (zone.isPresent() && hasOwn(List.of(each))) {
        own.add(zone.get().name().orElse(""));
      }
    }
    // Until here, each port has by how much it is used more than the one before.
    long here = 0;
    for (int port = 1; port <= PortRange.HIGHEST; port++) {
      here += uses[port];
      uses[port] = uses[port - 1] + here;
      used[port] = used[port - 1] + (here > 0 ? 1 : 0);
    }
  }

  private Object machine(String name) {
    return facts.machineOf(environment, name);
  }

  private void add(Object machine, PortRange range) {
    ranges.putIfAbsent(machine, new ArrayList<>());
    ranges.get(machine).add(range);
    uses[range.first()]++;
    if (range.last() < PortRange.HIGHEST) {
      uses[range.last() + 1]--;
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

  /** Whether a rule leads to a machine with a server or a node, or to a zone that has one. */
  boolean areBehind(FirewallRule rule) {
    String to = rule.to().orElse("");
    return own.contains(to) || hasOwn(on(to));
  }

  private static boolean hasOwn(List<PortClaim> claims) {
    boolean has = false;
    for (PortClaim each : claims) {
      has |= each.owner() instanceof Server || each.owner() instanceof NodeManager;
    }
    return has;
  }

  /** How many of some ports are used where a rule leads to: of all, unless that is a machine. */
  int used(FirewallRule rule, PortRange some) {
    List<PortRange> there = ranges.get(machine(rule.to().orElse("")));
    if (there == null) {
      return used[some.last()] - used[some.first() - 1];
    }
    int count = 0;
    int next = some.first();
    for (PortRange each : new TreeSet<>(there)) {
      int last = Math.min(each.last(), some.last());
      int first = Math.max(each.first(), next);
      count += Math.max(0, last - first + 1);
      next = Math.max(next, last + 1);
    }
    return count;
  }

  /** Those of some ports that are used where a rule leads to, if they stand together. */
  Optional<PortRange> usedTogether(FirewallRule rule, PortRange some) {
    int count = used(rule, some);
    int first = some.first();
    while (first < some.last() && used(rule, new PortRange(some.first(), first)) == 0) {
      first++;
    }
    int last = first + count - 1;
    boolean together =
        count > 0 && last <= some.last() && used(rule, new PortRange(first, last)) == count;
    return together ? Optional.of(new PortRange(first, last)) : Optional.empty();
  }

  /** What listens on ports of a rule for what leaves a machine, if that is all that does. */
  List<PortClaim> onlyAtHome(FirewallRule rule, Value<DeclaredRange> ports) {
    String machine = rule.at().orElse(rule.from().orElse(""));
    Optional<PortRange> range = ports.get().range();
    boolean only = range.isPresent() && !mayBeUsedBeside(machine, rule, range.get());
    return only ? on(machine, range.get()) : List.of();
  }

  /**
   * Whether some ports may be used where a rule leads to, but for those on a machine itself. Of
   * other systems it is known only that they have none of the ports that are internal here.
   */
  private boolean mayBeUsedBeside(String machine, FirewallRule rule, PortRange some) {
    List<PortRange> own = ranges.getOrDefault(machine(machine), List.of());
    List<PortRange> there = ranges.get(machine(rule.to().orElse("")));
    if (there != null && there != own) {
      return common(there, some) > 0;
    }
    long all = uses[some.last()] - uses[some.first() - 1];
    return all > common(own, some) || !areInternal(on(machine, some));
  }

  /** How many of some ports are in ranges, each as often as it is. */
  private static long common(List<PortRange> ranges, PortRange some) {
    long common = 0;
    for (PortRange each : ranges) {
      int first = Math.max(each.first(), some.first());
      common += Math.max(0, Math.min(each.last(), some.last()) - first + 1);
    }
    return common;
  }

  private static boolean areInternal(List<PortClaim> claims) {
    boolean are = true;
    for (PortClaim each : claims) {
      are &= Internal.isOfSite(each);
    }
    return are;
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
