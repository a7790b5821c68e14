package dev.berth.rules.network;

import dev.berth.diagnostic.Related;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.facts.RulePorts;
import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Place;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that were meant to let through what is kept out, and say another port or protocol. */
final class NearMisses {
  private final Connections connections;

  /** The ports that are needed of each machine; empty until they are asked for. */
  private final Map<Place, List<PortRange>> needed = new IdentityHashMap<>();

  NearMisses(Connections connections) {
    this.connections = connections;
  }

  /** The first of them, if there is one. */
  List<Related> of(Blockade.Packet packet) {
    Optional<FirewallRule> udp = connections.openForUdp(packet.flow(), packet.port());
    if (udp.isPresent()) {
      Span place =
          udp.get().protocol().isDeclared() ? udp.get().protocol().span() : udp.get().span();
      return List.of(new Related(place, "it is let through by UDP here"));
    }
    for (FirewallRule each : connections.allowing(packet.flow(), packet.passage())) {
      for (Value<DeclaredRange> port : each.ports()) {
        if (isMistyped(port, packet)) {
          return List.of(new Related(port.span(), "port " + port + " is let through here"));
        }
      }
    }
    return List.of();
  }

  /** Whether a port is nearly the one that is kept out, and nothing needs it there. */
  private boolean isMistyped(Value<DeclaredRange> port, Blockade.Packet packet) {
    Optional<PortRange> range = port.get().range();
    boolean near =
        range.isPresent()
            && range.get().isSingle()
            && RulePorts.areDigitApart(range.get().first(), packet.port());
    return near && !isNeeded(range.get(), packet.flow().to());
  }

  private boolean isNeeded(PortRange port, Place machine) {
    for (Flow each : needed.isEmpty() ? connections.required() : List.<Flow>of()) {
      needed.putIfAbsent(each.to(), new ArrayList<>());
      needed.get(each.to()).add(each.ports());
    }
    boolean is = false;
    for (PortRange each : needed.getOrDefault(machine, List.of())) {
      is |= each.overlaps(port);
    }
    return is;
  }
}
