package dev.berth.facts;

import static dev.berth.network.Outcome.DENIED;

import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What balancers call their members from where it is not declared: not from a floating address, nor
 * from one that others translate.
 */
final class Callers {
  private final Environment environment;
  private final Connections connections;
  private final SettledCallers settled;
  private final Legs legs;

  private final NextBalancers next;

  /** By balancer, the ports that it needs. */
  private final Map<Place, Set<PortRange>> needed = new IdentityHashMap<>();

  /** By balancer and port, the rules that may be for it wherever they lead to. */
  private final Map<Place, Map<Integer, List<FirewallRule>>> rules = new IdentityHashMap<>();

  Callers(Environment environment, Connections connections) {
    this.environment = environment;
    this.connections = connections;
    this.settled = new SettledCallers(environment, connections);
    this.legs = new Legs(environment, connections);
    this.next = new NextBalancers(connections);
    for (Flow each : connections.required()) {
      if (each.from().roles().contains(MachineRole.LOAD_BALANCER)) {
        needed.putIfAbsent(each.from(), new HashSet<>());
        needed.get(each.from()).add(each.ports());
      }
    }
  }

  /** Whether a rule lets somebody in to a port of a member who may be the balancer. */
  boolean mayServe(Flow flow, int port) {
    if (settled.has(flow, port)) {
      return false;
    }
    boolean may = legs.areBeside(flow) || next.has(flow);
    for (FirewallRule rule : may ? List.<FirewallRule>of() : rules(flow, port)) {
      boolean leads = connections.ends().leadsTo(rule, flow.to()) != Match.NO;
      Optional<Place> caller = leads ? caller(rule) : Optional.empty();
      may |=
          caller.isPresent()
              && connections.passage(caller.get(), flow.to(), port).outcome() != DENIED;
    }
    return may;
  }

  /** The rules that may let the balancer in to a port, wherever they lead to. */
  private List<FirewallRule> rules(Flow flow, int port) {
    rules.putIfAbsent(flow.from(), new HashMap<>());
    Map<Integer, List<FirewallRule>> own = rules.get(flow.from());
    if (!own.containsKey(port)) {
      own.put(port, perhaps(flow, port));
    }
    return own.get(port);
  }

  private List<FirewallRule> perhaps(Flow flow, int port) {
    List<FirewallRule> perhaps = new ArrayList<>();
    for (FirewallRule rule : environment.firewall()) {
      boolean in = !rule.direction().is(Direction.OUT) && !rule.protocol().is(Protocol.UDP);
      boolean about = rule.allows() && in && RulePorts.areAbout(rule, PortRange.of(port));
      if (about && (isOfMachine(rule, flow, port) || isOfPool(rule, flow, port))) {
        perhaps.add(rule);
      }
    }
    return perhaps;
  }

  /**
   * Whether a rule is for machines that have no other use for a front end: one beside the balancer,
   * whatever it may reach; one elsewhere if it may reach nothing else; or servers or nodes.
   */
  private boolean isOfMachine(FirewallRule rule, Flow flow, int port) {
    String from = rule.from().orElse("");
    boolean meant = RulePorts.isMeant(rule, PortRange.of(port));
    if (from.startsWith(MachineRole.PREFIX)) {
      return meant && connections.ends().isFrom(rule, flow.from()) == Match.NO;
    }
    Optional<Place> caller = isSingle(from) ? caller(rule) : Optional.empty();
    if (caller.isEmpty() || needed.containsKey(caller.get())) {
      // Of a balancer, a rule is its own.
      return false;
    }
    Optional<Zone> zone = connections.zone(flow.from());
    boolean beside = zone.isPresent() && connections.zone(caller.get()).equals(zone);
    boolean runs = !caller.get().roles().isEmpty() && meant;
    return beside || runs || areOfMembers(rule, flow);
  }

  private boolean isSingle(String from) {
    Optional<Block> block = Block.parse(from);
    boolean one = block.isPresent() ? block.get().isSingle() : !from.equals("any");
    return one && connections.ends().zone(from).isEmpty();
  }

  /**
   * Whether a rule is for a zone or a block of which nobody is known but that it may reach what
   * balancers do, and nothing else.
   */
  private boolean isOfPool(FirewallRule rule, Flow flow, int port) {
    String from = rule.from().orElse("");
    boolean called = Stranger.CLIENTS.isCalled(from) || Stranger.MONITORING.isCalled(from);
    boolean crowd = !isSingle(from) && !from.startsWith(MachineRole.PREFIX);
    boolean meant = rule.ports().isEmpty() || RulePorts.isMeant(rule, PortRange.of(port));
    return crowd && meant && !called && areOfMembers(rule, flow) && !isFromOthers(rule);
  }

  /** Whether the balancer needs all ports of a rule, if that names any. */
  private boolean areOfMembers(FirewallRule rule, Flow flow) {
    boolean are = true;
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      are &= range.isPresent() && needed.get(flow.from()).contains(range.get());
    }
    return are;
  }

  /**
   * Whether a rule surely is for clients, or for balancers; without ports, for any machines that
   * have a role: these have no other use for the ports of front ends.
   */
  private boolean isFromOthers(FirewallRule rule) {
    List<Place> others = new ArrayList<>(connections.called(Stranger.CLIENTS.label()));
    for (MachineRole role : MachineRole.values()) {
      boolean other = role == MachineRole.LOAD_BALANCER || rule.ports().isEmpty();
      others.addAll(other ? connections.inRole(role) : List.of());
    }
    boolean is = false;
    for (Place each : others) {
      is |= connections.ends().isFrom(rule, each) == Match.YES;
    }
    return is;
  }

  /** Somebody whom a rule is about: a machine, who is in a zone or a role, or has an address. */
  private Optional<Place> caller(FirewallRule rule) {
    String from = rule.from().orElse("");
    Optional<Place> machine = connections.ends().machine(from);
    if (machine.isPresent()) {
      return machine;
    }
    for (Zone each : environment.zones()) {
      if (each.name().is(from)) {
        return Optional.of(Place.anybodyIn(each.label(), from));
      }
    }
    for (MachineRole role : MachineRole.values()) {
      if (role.key().equals(from)) {
        List<Place> all = connections.inRole(role);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
      }
    }
    Optional<Block> block = Block.parse(from);
    return block.isPresent()
        ? Optional.of(Place.machine(from, "", ends(block.get()), List.of()))
        : Optional.empty();
  }

  /** Some of its addresses, which another rule may keep out. */
  private static List<Address> ends(Block block) {
    return block.isSingle() ? List.of(block.first()) : List.of(block.first(), block.last());
  }
}
