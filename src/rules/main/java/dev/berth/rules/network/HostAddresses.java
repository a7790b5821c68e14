package dev.berth.rules.network;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses that a host is known by. */
final class HostAddresses {
  private HostAddresses() {}

  /** Those among the names of a host. */
  static List<Value<String>> of(Host host) {
    List<Value<String>> names = new ArrayList<>(host.aliases());
    names.add(0, host.name());
    List<Value<String>> addresses = new ArrayList<>();
    for (Value<String> each : names) {
      if (Address.parse(each.orElse("")).isPresent()) {
        addresses.add(each);
      }
    }
    return addresses;
  }

  /**
   * Whether none of them is in a zone. Of a zone without addresses, or with one that cannot be
   * read, nothing can be said.
   */
  static boolean areOutside(Zone zone, List<Value<String>> addresses) {
    for (Value<String> each : zone.addresses()) {
      Optional<Block> block = Block.parse(each.get());
      for (Value<String> address : addresses) {
        Address parsed = Address.parse(address.get()).orElseThrow();
        if (block.isEmpty() || block.get().contains(parsed)) {
          return false;
        }
      }
    }
    return !zone.addresses().isEmpty();
  }

  /** The zones that surely have each of some addresses. */
  static List<Zone> zonesOf(List<Value<String>> addresses, Environment environment) {
    List<Zone> zones = new ArrayList<>();
    for (Zone zone : environment.zones()) {
      boolean all = true;
      for (Value<String> each : addresses) {
        all &= has(zone, Address.parse(each.get()).orElseThrow());
      }
      if (all) {
        zones.add(zone);
      }
    }
    return zones;
  }

  private static boolean has(Zone zone, Address address) {
    boolean has = false;
    for (Value<String> each : zone.addresses()) {
      Optional<Block> block = Block.parse(each.get());
      has |= block.isPresent() && block.get().contains(address);
    }
    return has;
  }
}
