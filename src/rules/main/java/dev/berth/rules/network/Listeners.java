package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.Listening;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.facts.RuleEnds;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On which ports something listens that is declared, machine by machine. */
final class Listeners {
  private static final Set<String> ROLES =
      Set.of(
          MachineRole.SERVER.key(),
          MachineRole.NODE_MANAGER.key(),
          MachineRole.LOAD_BALANCER.key());

  private final Environment environment;
  private final Facts facts;

  /** The names of all zones, of which no machine is meant that is called so elsewhere. */
  private final Set<String> zones = new HashSet<>();

  /** The names of the zones with servers and nodes. */
  private final Set<String> own = new HashSet<>();

  private final Listening listening;

  /** Those that this environment needs of any machine, and by machine. */
  private final List<PortRange> needed = new ArrayList<>();

  private final Map<Object, List<PortRange>> neededOf = new IdentityHashMap<>();
  private final Connections connections;

  private final PortTally ports;

  private final CrowdPorts crowds;

  private final RuleEnds ends;

  /** Null until it is asked who needs what. */
  private Uses uses;

  /** Those of all environments, and what this one needs of other systems. */
  Listeners(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.listening = facts.listening();
    this.connections = Connections.of(environment, facts);
    this.ends = connections.ends();
    for (Flow each : connections.required()) {
      Object machine = machine(each.to().name());
      neededOf.putIfAbsent(machine, new ArrayList<>());
      neededOf.get(machine).add(each.ports());
      needed.add(each.ports());
    }
    this.ports = listening.ports().once(needed);
    this.crowds = new CrowdPorts(environment, facts, connections);
    for (Zone each : environment.zones()) {
      zones.add(each.name().orElse(""));
    }
    for (PortClaim each : facts.claims(environment)) {
      Optional<Zone> zone = connections.zone(each);
      if (zone.isPresent() && hasOwn(List.of(each))) {
        own.add(zone.get().name().orElse(""));
      }
    }
  }

  private Object machine(String end) {
    return facts.machineOf(environment, host(end));
  }

  /** What the machine is called that an end of a rule names, which may be a server or a node. */
  private String host(String end) {
    Optional<Place> named = ends.machine(end);
    return named.isPresent() ? named.get().name() : end;
  }

  /** What is used on a machine; nothing if the name is none of a machine. */
  private List<PortRange> ranges(String machine) {
    List<PortRange> ranges = new ArrayList<>();
    for (PortClaim each : on(machine)) {
      ranges.add(each.ports());
    }
    boolean zone = zones.contains(machine);
    ranges.addAll(zone ? List.of() : neededOf.getOrDefault(machine(machine), List.of()));
    return ranges;
  }

  /** What listens on a machine; nothing if the name is none of a machine. */
  List<PortClaim> on(String machine) {
    return zones.contains(machine) ? List.of() : listening.on(environment, host(machine));
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

  /**
   * Whether a rule leads to a machine with a server or a node, to a zone that has one, to a
   * balancer, or to all.
   */
  boolean areBehind(FirewallRule rule) {
    String to = ends.to(rule);
    boolean all = ROLES.contains(to);
    Optional<Zone> zone = ends.zone(to);
    boolean inOwn = zone.isPresent() && own.contains(zone.get().name().orElse(""));
    return all || inOwn || hasOwn(on(to)) || haveBalancer(on(to));
  }

  private static boolean haveBalancer(List<PortClaim> claims) {
    boolean have = false;
    for (PortClaim each : claims) {
      have |= each.owner() instanceof LoadBalancer;
    }
    return have;
  }

  private static boolean hasOwn(List<PortClaim> claims) {
    boolean has = false;
    for (PortClaim each : claims) {
      has |= each.owner() instanceof Server || each.owner() instanceof NodeManager;
    }
    return has;
  }

  /**
   * How many of some ports are used where a rule leads to: of all, unless that is a machine, a zone
   * or a role.
   */
  int used(FirewallRule rule, PortRange some) {
    String to = ends.to(rule);
    List<PortRange> there = ranges(to);
    PortTally known =
        there.isEmpty() ? crowds.behind(rule).orElse(ports) : PortTally.of(there).once(List.of());
    return (int) known.count(some);
  }

  /** What listens on ports of a rule for what leaves a machine, if that is all that does. */
  List<PortClaim> onlyAtHome(FirewallRule rule, Value<DeclaredRange> ports) {
    String machine = rule.at().orElse(ends.from(rule));
    Optional<PortRange> range = ports.get().range();
    boolean only = range.isPresent() && !mayBeUsedBeside(machine, rule, range.get());
    return only ? on(machine, range.get()) : List.of();
  }

  /**
   * Whether some ports may be used where a rule leads to, but for those on a machine itself. Of
   * other systems it is known only what is needed there, and that they have none of the ports that
   * are internal here.
   */
  private boolean mayBeUsedBeside(String machine, FirewallRule rule, PortRange some) {
    String to = ends.to(rule);
    List<PortRange> there = ranges(to);
    if (!there.isEmpty() && machine(to) != machine(machine)) {
      boolean used = PortTally.of(there).count(some) > 0;
      if (used || hasOwn(on(to))) {
        return used;
      }
    }
    return !Internal.areOfSite(on(machine, some))
        || uses().mayBeOf(machine(machine), on(machine), some);
  }

  private Uses uses() {
    if (uses == null) {
      uses = new Uses(facts);
    }
    return uses;
  }

  /** Whether a rule may lead to something of which not all is known. */
  boolean mayBeBlind(FirewallRule rule) {
    return BlindEnds.areBehind(rule, connections);
  }

  /** Whether a rule lets anybody reach some ports, and none above it denies all of them. */
  boolean letReach(FirewallRule rule, PortRange some) {
    return !DeniedAbove.left(environment, rule, some).isEmpty();
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
