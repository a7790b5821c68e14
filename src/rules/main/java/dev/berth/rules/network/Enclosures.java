package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.PortClaim;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.Place;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Zones that lie around others, or around machines, by their addresses. */
final class Enclosures {
  private final Set<Place> machines = new LinkedHashSet<>();
  private final Set<Zone> zones = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Those around servers and nodes. */
  Enclosures(List<PortClaim> claims, Connections connections) {
    for (PortClaim each : claims) {
      Optional<Place> place = connections.named(each.machine().name());
      if (place.isPresent() && machines.add(place.get())) {
        Optional<Zone> zone = connections.zone(place.get());
        zones.addAll(zone.isPresent() ? List.of(zone.get()) : List.of());
      }
    }
  }

  /** Whether the addresses of one of the machines, or of their zones, are among those of a zone. */
  boolean has(Zone zone) {
    List<Block> around = Block.parse(zone.addresses());
    boolean has = false;
    for (Place each : machines) {
      for (Address address : each.addresses()) {
        has |= holds(around, new Block(address, address.bits()));
      }
    }
    for (Zone each : zones) {
      for (Block block : Block.parse(each.addresses())) {
        has |= holds(around, block);
      }
    }
    return has;
  }

  private static boolean holds(List<Block> around, Block block) {
    boolean holds = false;
    for (Block each : around) {
      holds |= each.contains(block);
    }
    return holds;
  }
}
