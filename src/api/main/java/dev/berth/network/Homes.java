package dev.berth.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where ends of rules are: in which zones, and at which addresses. */
final class Homes {
  private Homes() {}

  /** Whether nothing that one end is about can be in one zone with what another is about. */
  static boolean areApart(End one, End other) {
    if (one.kind == End.Kind.ZONE && other.kind == End.Kind.ZONE) {
      boolean sure = !one.isVague() && !other.isVague() && one.areas.get(0) != other.areas.get(0);
      return sure && !one.addresses.meets(other.addresses);
    }
    boolean known = !one.home().isEmpty() && !other.home().isEmpty();
    return known
        ? !one.home().equals(other.home())
        : isOutside(one, other.home()) || isOutside(other, one.home());
  }

  /** Whether an end is a zone that nobody in another one can be in, too. */
  private static boolean isOutside(End end, String zone) {
    boolean other = end.kind == End.Kind.ZONE && end.zones.has(zone);
    return other
        && !end.areas.get(0).name().equals(zone)
        && !end.isVague()
        && !end.addresses.meets(end.zones.named(zone).addresses());
  }

  /** Whether two ends are about addresses, and have none in common. */
  static boolean areAddressesApart(End one, End other) {
    AddressSet first = reach(one);
    AddressSet second = reach(other);
    // What has an address of one kind may have one of the other that nobody says.
    return !Collections.disjoint(kinds(first), kinds(second)) && !first.meets(second);
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

  /**
   * The zone of the machines in roles that an end is about, which nobody else is at; unknown if
   * they are in several, or if the end is about something else.
   */
  static String of(End end, Directory directory) {
    boolean machine = end.kind == End.Kind.MACHINE && !end.machines.get(0).roles().isEmpty();
    String own = machine ? end.zones.of(end.machines.get(0)) : Areas.UNKNOWN;
    return end.kind == End.Kind.ROLE ? ofRole(end.roles.get(0), end.zones, directory) : own;
  }

  private static String ofRole(MachineRole role, Areas zones, Directory directory) {
    String all = null;
    for (Place each : inRole(role, directory)) {
      String zone = zones.of(each);
      all = all == null || all.equals(zone) ? zone : Areas.UNKNOWN;
    }
    return all == null ? Areas.UNKNOWN : all;
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
