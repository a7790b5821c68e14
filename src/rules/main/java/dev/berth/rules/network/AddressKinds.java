package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.Place;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether machines have addresses of IPv4 or of IPv6, as far as is known. */
record AddressKinds(Connections connections) {
  /** Whether two have some of one kind, or may have: nothing goes from one kind to the other. */
  boolean mayMeet(Place one, Place other) {
    Set<Integer> kinds = of(one);
    Set<Integer> others = of(other);
    boolean unknown = kinds.isEmpty() || others.isEmpty();
    return unknown || !Collections.disjoint(kinds, others);
  }

  /**
   * By their bits; a machine may have such as its zone has, although nobody says so, as addresses
   * of IPv6 come by themselves. Who says one of these has left out none of IPv4.
   */
  private Set<Integer> of(Place place) {
    Set<Integer> kinds = new HashSet<>();
    for (Address each : place.addresses()) {
      kinds.add(each.bits());
    }
    boolean all = !kinds.isEmpty() && !kinds.contains(Outsiders.IPV4_BITS);
    Optional<Zone> zone = all ? Optional.empty() : connections.zone(place);
    List<Value<String>> blocks = zone.isPresent() ? zone.get().addresses() : List.of();
    for (Block each : Block.parse(blocks)) {
      kinds.add(each.first().bits());
    }
    return kinds;
  }
}
