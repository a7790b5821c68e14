package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that let one machine in to another, in their order, by the one that they lead to. */
final class Admissions {
  private final Connections connections;
  private final Map<Place, List<FirewallRule>> byTarget = new IdentityHashMap<>();

  Admissions(Environment environment, Connections connections) {
    this.connections = connections;
    for (FirewallRule each : environment.firewall()) {
      Optional<Place> to = connections.ends().machine(connections.ends().to(each));
      if (to.isPresent() && letsIn(each)) {
        byTarget.putIfAbsent(to.get(), new ArrayList<>());
        byTarget.get(to.get()).add(each);
      }
    }
  }

  /** The first rule that lets in to the same port who is in the same zone. */
  Optional<FirewallRule> forAnother(Blockade.Packet packet, Zone zone) {
    for (FirewallRule each : byTarget.getOrDefault(packet.flow().to(), List.of())) {
      Optional<Place> from = connections.ends().machine(each.from().orElse(""));
      boolean other = from.isPresent() && from.get() != packet.flow().from();
      boolean near = other && connections.zone(from.get()).equals(Optional.of(zone));
      if (near && opens(each, packet.port())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static boolean letsIn(FirewallRule rule) {
    boolean udp = rule.protocol().is(FirewallRule.Protocol.UDP);
    return rule.allows() && !udp && !rule.direction().is(FirewallRule.Direction.OUT);
  }

  private static boolean opens(FirewallRule rule, int port) {
    boolean opens = rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      opens |= range.isPresent() && range.get().contains(port);
    }
    return opens;
  }
}
