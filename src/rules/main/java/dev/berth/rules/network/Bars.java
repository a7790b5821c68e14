package dev.berth.rules.network;

import dev.berth.diagnostic.Related;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Match;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Stage;
import dev.berth.network.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is declared that keeps a packet out, or that lets others through beside it. */
record Bars(
    Environment environment, Connections connections, Admissions admissions, NearMisses misses) {
  /**
   * What keeps it out, if anything that is declared tells that, and what was meant to let it in.
   */
  List<Related> beside(Blockade.Packet packet) {
    List<Related> near = misses.of(packet);
    List<Related> places = new ArrayList<>(cause(packet, near));
    places.addAll(near);
    return List.copyOf(places);
  }

  /** Likewise, beside places that were meant to let it in. */
  private List<Related> cause(Blockade.Packet packet, List<Related> near) {
    Passage passage = packet.passage();
    if (passage.rule().isPresent()) {
      return List.of(new Related(passage.rule().get().span(), "the first rule that matches"));
    }
    return switch (passage.stage()) {
      case LEAVING_MACHINE -> ofMachine(packet.flow().from(), Direction.OUT);
      case ENTERING_MACHINE -> ofMachine(packet.flow().to(), Direction.IN);
      case LEAVING_ZONE, ENTERING_ZONE -> ofZones(packet, near);
    };
  }

  private List<Related> ofZones(Blockade.Packet packet, List<Related> near) {
    Optional<Zone> from = connections.zone(packet.flow().from());
    Optional<Zone> to = connections.zone(packet.flow().to());
    boolean out = packet.passage().stage() == Stage.LEAVING_ZONE;
    if (from.isEmpty() || to.isEmpty()) {
      Direction direction = out ? Direction.OUT : Direction.IN;
      return near.isEmpty() ? ofOthers(packet, direction) : ofDefaults(direction);
    }
    String port = "no rule lets port " + packet.port();
    if (out) {
      return List.of(new Related(from.get().span(), port + " out to " + to.get().label()));
    }
    Optional<FirewallRule> other = admissions.forAnother(packet, from.get());
    String zone = from.get().label();
    return List.of(
        other.isPresent()
            ? new Related(other.get().span(), "another machine of " + zone + " is let in here")
            : new Related(to.get().span(), port + " in from " + zone));
  }

  /** A rule by which something else comes through between the two, or what holds without one. */
  private List<Related> ofOthers(Blockade.Packet packet, Direction direction) {
    List<FirewallRule> others = connections.allowing(packet.flow(), packet.passage());
    for (FirewallRule each : others) {
      if (decides(each, packet)) {
        return List.of(new Related(each.span(), "other ports are let through here"));
      }
    }
    return ofDefaults(direction);
  }

  /** Whether a rule decides of one of its ports, which those above it may do of all. */
  private boolean decides(FirewallRule rule, Blockade.Packet packet) {
    boolean decides = false;
    Flow flow = packet.flow();
    for (Value<DeclaredRange> ports : rule.ports()) {
      Optional<PortRange> range = ports.get().range();
      for (Trace trace : range.isPresent() ? traces(flow, range.get()) : List.<Trace>of()) {
        decides |= trace.steps().get(packet.passage().stage().ordinal()).deciding().contains(rule);
      }
    }
    return decides;
  }

  private List<Trace> traces(Flow flow, PortRange ports) {
    return connections.traces(flow.from(), flow.to(), ports);
  }

  /** The first rule of the machine that lets others through. */
  private List<Related> ofMachine(Place machine, Direction direction) {
    for (FirewallRule each : environment.firewall()) {
      Optional<Place> at = connections.named(each.at().orElse(""));
      boolean own = at.isPresent() && at.get() == machine;
      if (own && FirewallRules.opens(each) && holds(each, machine, direction)) {
        return List.of(new Related(each.span(), "the first rule of the machine that allows some"));
      }
    }
    return ofDefaults(direction);
  }

  /** One without a direction holds for what leaves if that may come from the machine. */
  private boolean holds(FirewallRule rule, Place machine, Direction direction) {
    if (rule.direction().isPresent()) {
      return rule.direction().is(direction);
    }
    Value<String> other = direction == Direction.OUT ? rule.to() : rule.from();
    if (connections.ends().machine(other.orElse("")).filter(each -> each == machine).isPresent()) {
      return false;
    }
    Match own =
        direction == Direction.OUT
            ? connections.ends().isFrom(rule, machine)
            : connections.ends().leadsTo(rule, machine);
    return own != Match.NO;
  }

  private List<Related> ofDefaults(Direction direction) {
    boolean out = direction == Direction.OUT;
    if (!environment.firewallDefaults().isPresent()) {
      return List.of();
    }
    Value<Action> said =
        out
            ? environment.firewallDefaults().get().outbound()
            : environment.firewallDefaults().get().inbound();
    String what = "whatever no rule lets " + (out ? "out" : "in") + " is denied";
    return said.is(Action.DENY) ? List.of(new Related(said.span(), what)) : List.of();
  }
}
