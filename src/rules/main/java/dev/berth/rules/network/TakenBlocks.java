package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The blocks in which a machine is that is declared, or may be where its address is not said. */
final class TakenBlocks {
  private final Connections connections;
  private final NavigableSet<Address> addresses = new TreeSet<>();

  /** Machines without an address that may connect to others: one for each zone. */
  private final Map<String, Place> bare = new HashMap<>();

  TakenBlocks(Environment environment, Facts facts) {
    this.connections = Connections.of(environment, facts);
    for (HostMention each : facts.hostMentions(environment)) {
      Optional<Place> machine = connections.named(each.name().orElse(""));
      addresses.addAll(machine.isPresent() ? machine.get().addresses() : List.of());
    }
    addBare(connections.inRole(MachineRole.SERVER));
    addBare(connections.inRole(MachineRole.NODE_MANAGER));
  }

  private void addBare(Collection<Place> machines) {
    for (Place each : machines) {
      if (each.addresses().isEmpty()) {
        bare.putIfAbsent(each.zone(), each);
      }
    }
  }

  /** Whether the block that a rule is from is one of them. */
  boolean has(FirewallRule rule, Block block) {
    Address next = addresses.ceiling(block.first());
    boolean taken = next != null && block.contains(next);
    for (Place each : bare.values()) {
      taken |= connections.ends().isFrom(rule, each) != Match.NO;
    }
    return taken;
  }
}
