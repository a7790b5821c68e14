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
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What balancers call their members from: not from a floating address, nor from one that others
 * translate, and nobody declares which it is.
 */
record Callers(Environment environment, Connections connections) {
  /** Whether a rule lets somebody in to a port of a member who may be the balancer. */
  boolean mayServe(Flow flow, int port) {
    boolean may =
        !isKeptIn(flow, port)
            && (new Legs(environment, connections).areBeside(flow) || hasNext(flow));
    for (FirewallRule rule : isKeptIn(flow, port) ? List.<FirewallRule>of() : rules(flow, port)) {
      Optional<Place> caller = caller(rule);
      may |=
          caller.isPresent()
              && connections.passage(caller.get(), flow.to(), port).outcome() != DENIED;
    }
    return may;
  }

  /** Whether the machine of the balancer lets nothing out, from whatever address. */
  private boolean isKeptIn(Flow flow, int port) {
    boolean is = false;
    for (Passage each : connections.passages(flow)) {
      is |= each.ports().contains(port) && each.stage() == Stage.LEAVING_MACHINE;
    }
    return is;
  }

  /** Whether a rule lets the balancer in to another one that has some of its members. */
  private boolean hasNext(Flow flow) {
    boolean has = false;
    for (Flow each : connections.required()) {
      boolean other = each.from() != flow.from() && each.to() == flow.to();
      if (other && each.from().roles().contains(MachineRole.LOAD_BALANCER) && isThrough(each)) {
        for (Flow front : connections.required()) {
          has |= front.to() == each.from() && isLetIn(flow.from(), front);
        }
      }
    }
    return has;
  }

  private boolean isLetIn(Place balancer, Flow front) {
    int port = front.ports().first();
    Passage passage = connections.passage(balancer, front.to(), port);
    Optional<FirewallRule> rule = passage.rule();
    boolean open = passage.outcome() == Outcome.ALLOWED && rule.isPresent();
    return open && RulePorts.isMeant(rule.get(), PortRange.of(port)) && isOf(balancer, rule.get());
  }

  /** Whether a rule is from a balancer, its zone, or all of its kind, and from nobody else. */
  private boolean isOf(Place balancer, FirewallRule rule) {
    String from = rule.from().orElse("");
    Optional<Zone> zone = connections.ends().zone(from);
    boolean own = zone.isPresent() && zone.equals(connections.zone(balancer));
    boolean named = connections.ends().machine(from).orElse(null) == balancer;
    return own || named || from.equals(MachineRole.LOAD_BALANCER.key());
  }

  private boolean isThrough(Flow flow) {
    boolean through = true;
    for (Passage each : connections.passages(flow)) {
      through &= each.outcome() != DENIED;
    }
    return through;
  }

  /** The rules that may let the balancer in to a port of a member. */
  private List<FirewallRule> rules(Flow flow, int port) {
    List<FirewallRule> rules = new ArrayList<>();
    for (FirewallRule rule : environment.firewall()) {
      boolean in = !rule.direction().is(Direction.OUT) && !rule.protocol().is(Protocol.UDP);
      boolean about = rule.allows() && in && RulePorts.areAbout(rule, PortRange.of(port));
      about = about && connections.ends().leadsTo(rule, flow.to()) != Match.NO;
      if (about && (isOfMachine(rule, flow, port) || isOfPool(rule, flow, port))) {
        rules.add(rule);
      }
    }
    return rules;
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
    if (caller.isEmpty() || caller.get() == flow.from()) {
      return false;
    }
    boolean beside = connections.zone(caller.get()).equals(connections.zone(flow.from()));
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
      boolean needed = false;
      for (Flow other : connections.required()) {
        boolean own = other.from() == flow.from();
        needed |= own && each.get().range().equals(Optional.of(other.ports()));
      }
      are &= needed;
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
        ? Optional.of(Place.machine(from, "", List.of(block.get().first()), List.of()))
        : Optional.empty();
  }
}
