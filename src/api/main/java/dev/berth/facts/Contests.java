package dev.berth.facts;

import dev.berth.model.PortRange;
import dev.berth.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which listeners want ports of each other: all of them, where {@link Collisions} tells each once.
 * Of each, the first few others are kept, so that it takes O(n log n) however many collide.
 */
final class Contests {
  private static final int MOST = PortPlan.MOST_OTHERS;

  private final Map<PortClaim, Party> parties = new IdentityHashMap<>();

  /** Listeners on the same ports of a machine that may share them. */
  private static final class Party {
    final PortRange ports;
    final Object group;
    final List<PortClaim> members = new ArrayList<>();
    final List<Party> others = new ArrayList<>();

    Party(PortRange ports, Object group) {
      this.ports = ports;
      this.group = group;
    }

    boolean isHungry() {
      return others.size() < MOST;
    }

    boolean mayShare(Party other) {
      return Collisions.mayShare(members.get(0), group, other.group)
          || Collisions.mayShare(other.members.get(0), other.group, group);
    }
  }

  /** Groups are the same object or different ones, however alike they are. */
  private record Seat(PortRange ports, Object group) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Seat that && group == that.group && ports.equals(that.ports);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(group) + ports.hashCode();
    }
  }

  Contests(List<PortClaim> claims, Map<Service, ?> nodes) {
    Map<Machine, Map<Seat, Party>> byMachine = new LinkedHashMap<>();
    for (PortClaim claim : claims) {
      Seat seat = new Seat(claim.ports(), claim.group(nodes));
      Party party =
          byMachine
              .computeIfAbsent(claim.machine(), unknown -> new LinkedHashMap<>())
              .computeIfAbsent(seat, unknown -> new Party(seat.ports, seat.group));
      party.members.add(claim);
      parties.put(claim, party);
    }
    for (Map<Seat, Party> ofMachine : byMachine.values()) {
      sweep(new ArrayList<>(ofMachine.values()));
    }
  }

  /** The first others that want ports of a listener and may not, so many at most. */
  List<PortClaim> others(PortClaim claim) {
    List<PortClaim> others = new ArrayList<>();
    for (Party party : parties.get(claim).others) {
      for (PortClaim each : party.members) {
        if (others.size() < MOST) {
          others.add(each);
        }
      }
    }
    return others;
  }

  /** Goes up the ports of a machine with those parties that have the port it is at. */
  private static void sweep(List<Party> parties) {
    parties.sort(Comparator.comparing(party -> party.ports));
    PriorityQueue<Party> ends =
        new PriorityQueue<>(Comparator.comparingInt(party -> party.ports.last()));
    Set<Party> present = new LinkedHashSet<>();
    Set<Party> hungry = new LinkedHashSet<>();
    for (Party party : parties) {
      while (!ends.isEmpty() && ends.peek().ports.last() < party.ports.first()) {
        Party gone = ends.remove();
        present.remove(gone);
        hungry.remove(gone);
      }
      feed(party, present);
      offer(party, hungry);
      present.add(party);
      if (party.isHungry()) {
        hungry.add(party);
      }
      ends.add(party);
    }
  }

  /** Gives a party that comes as many of those that are there as it can take. */
  private static void feed(Party party, Set<Party> present) {
    for (Party each : present) {
      if (!party.isHungry()) {
        return;
      }
      if (!each.mayShare(party)) {
        party.others.add(each);
      }
    }
  }

  /** Gives a party that comes to all of those that can take more. */
  private static void offer(Party party, Set<Party> hungry) {
    for (Party each : List.copyOf(hungry)) {
      if (!each.mayShare(party)) {
        each.others.add(party);
      }
      if (!each.isHungry()) {
        hungry.remove(each);
      }
    }
  }
}
