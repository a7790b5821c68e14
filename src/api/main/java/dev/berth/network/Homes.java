package dev.berth.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where ends of rules are: in which zones, and at which addresses. */
final class Homes {
  private Homes() {}

  /** Whether nothing that one end is about can be in one zone with what another is about. */
  static boolean areApart(End one, End other) {
    if (one.kind == End.Kind.ZONE && other.kind == End.Kind.ZONE) {
      boolean sure = !one.isVague() && !other.isVague() && one.areas.get(0) != other.areas.get(0);
      return sure && !one.addresses.meets(other.addresses);
    }
    boolean known = !one.homes().contains(Areas.UNKNOWN) && !other.homes().contains(Areas.UNKNOWN);
    return known && Collections.disjoint(one.homes(), other.homes());
  }

  /** Whether two ends are about addresses, and have none in common. */
  static boolean areAddressesApart(End one, End other) {
    AddressSet first = reach(one);
    AddressSet second = reach(other);
    // What has an address of one kind may have one of the other that nobody says.
    return !Collections.disjoint(kinds(first), kinds(second)) && !first.meets(second);
  }

  /** Whether one end is a block of IPv4 and the other one of IPv6: nothing goes between these. */
  static boolean areOfOtherKinds(End one, End other) {
    boolean blocks = one.kind == End.Kind.BLOCK && other.kind == End.Kind.BLOCK;
    return blocks && Collections.disjoint(kinds(one.addresses), kinds(other.addresses));
  }

  /** Whether there are addresses of IPv4, and of IPv6, by their bits. */
  private static Set<Integer> kinds(AddressSet addresses) {
    Set<Integer> kinds = new HashSet<>();
    for (int i = 0; i < addresses.spans(); i++) {
      kinds.add(addresses.first(i).bits());
    }
    return kinds;
  }

  /** All addresses that what an end is about has or can have; none if they are not known. */
  private static AddressSet reach(End end) {
    return switch (end.kind) {
      case ZONE, BLOCK -> end.isVague() ? AddressSet.NONE : end.addresses;
      case MACHINE -> end.zones.reach(end.machines.get(0));
      case ANY, ROLE, VAGUE -> AddressSet.NONE;
    };
  }

  /** The zones in which all that an end is about may be; the unknown one if that is anywhere. */
  static Set<String> of(End end, Directory directory) {
    Set<String> homes = new TreeSet<>();
    switch (end.kind) {
      case ROLE -> addAll(inRole(end.roles.get(0), directory), end.zones, homes);
      case MACHINE -> addAll(end.machines, end.zones, homes);
      case BLOCK -> homes.addAll(end.zones.around(end.addresses));
      case ZONE -> {
        homes.add(end.areas.get(0).name());
        boolean bare = end.addresses.isEmpty() && !end.isVague();
        homes.addAll(bare ? Set.of() : end.zones.around(end.addresses));
      }
      case ANY, VAGUE -> homes.add(Areas.UNKNOWN);
    }
    return homes.isEmpty() ? Set.of(Areas.UNKNOWN) : homes;
  }

  private static void addAll(List<Place> machines, Areas zones, Set<String> homes) {
    for (Place each : machines) {
      homes.add(zones.of(each));
    }
  }

  /** The machines in a role, as far as they are known. */
  static List<Place> inRole(MachineRole role, Directory directory) {
    List<Place> machines = new ArrayList<>();
    for (Place each : directory.inRoles()) {
      if (each.roles().contains(role)) {
        machines.add(each);
      }
    }
    return machines;
  }
}
