package dev.berth.facts;

import dev.berth.model.HostNames;
import dev.berth.network.Address;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a machine so far. What turns out to be another one is joined to it. */
final class PlaceDraft {
  final List<String> names = new ArrayList<>();
  final Set<Address> addresses = new TreeSet<>();
  final Set<MachineRole> roles = new TreeSet<>();
  PlaceDraft joined = this;
  String zone = "";

  /** Whether it stands in {@code hosts}. */
  boolean listed;

  Place place;

  PlaceDraft all() {
    return joined == this ? this : joined.all();
  }

  void add(String name) {
    Optional<Address> address = Address.parse(HostNames.key(name));
    if (address.isPresent()) {
      addresses.add(address.get());
    } else {
      names.add(name);
    }
  }

  void join(PlaceDraft other) {
    if (other != this) {
      other.joined = this;
      names.addAll(other.names);
      addresses.addAll(other.addresses);
    }
  }

  Place place() {
    if (place == null) {
      List<Address> known = List.copyOf(addresses);
      String name = names.isEmpty() ? known.get(0).toString() : names.get(0);
      List<MachineRole> all = List.copyOf(roles);
      boolean called = !listed && known.isEmpty() && Set.of(MachineRole.DATABASE).containsAll(all);
      place = called ? Place.called(name, all) : Place.machine(name, zone, known, all);
    }
    return place;
  }
}
