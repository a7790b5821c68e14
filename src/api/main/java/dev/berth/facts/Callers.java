package dev.berth.facts;

import static dev.berth.network.Outcome.DENIED;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
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
    boolean may = false;
    for (FirewallRule rule : isKeptIn(flow, port) ? List.<FirewallRule>of() : rules(port)) {
      Optional<Place> caller = isFromOthers(rule) ? Optional.empty() : caller(rule);
      may |= caller.isPresent() && connections.outcome(caller.get(), flow.to(), port) != DENIED;
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

  private List<FirewallRule> rules(int port) {
    List<FirewallRule> rules = new ArrayList<>();
    for (FirewallRule rule : environment.firewall()) {
      boolean in = !rule.direction().is(Direction.OUT) && !rule.protocol().is(Protocol.UDP);
      boolean opens = rule.allows() && in && RulePorts.isMeant(rule, PortRange.of(port));
      rules.addAll(opens ? List.of(rule) : List.of());
    }
    return rules;
  }

  /** Whether a rule surely is for clients, or for machines that have a role, the balancer's too. */
  private boolean isFromOthers(FirewallRule rule) {
    boolean is = Stranger.CLIENTS.isCalled(rule.from().orElse(""));
    List<Place> others = new ArrayList<>(connections.called(Stranger.CLIENTS.label()));
    for (MachineRole role : MachineRole.values()) {
      others.addAll(connections.inRole(role));
    }
    for (Place each : others) {
      is |= connections.ends().isFrom(rule, each) == Match.YES;
    }
    return is;
  }

  /** Somebody whom a rule is about: a machine, who is in a zone, or who has an address. */
  private Optional<Place> caller(FirewallRule rule) {
    String from = rule.from().orElse("");
    for (Zone each : environment.zones()) {
      if (each.name().is(from)) {
        return Optional.of(Place.anybodyIn(each.label(), from));
      }
    }
    Optional<Block> block = Block.parse(from);
    return block.isPresent()
        ? Optional.of(Place.machine(from, "", List.of(block.get().first()), List.of()))
        : connections.ends().machine(from);
  }
}
