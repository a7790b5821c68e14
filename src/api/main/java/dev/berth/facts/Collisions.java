package dev.berth.facts;

import dev.berth.facts.Collision.Kind;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the collisions among the claims of all machines. The claims take their ports one after the
 * other: reserved ports, then defaults, then what was declared, each in document order but for data
 * function services, which come last; a claim that meets a port already taken by another group is a
 * collision. So each claim is reported at most once, at the place an administrator would change, in
 * O(n log n), however many collide.
 */
final class Collisions {
  private final Map<Object, Meeting> found = new LinkedHashMap<>();
  private final Set<Place> reported = new HashSet<>();

  private Collisions() {}

  /** A claim with its number and place, and the group within which ports may be shared. */
  private record Ordered(PortClaim claim, int order, int rank, int place, Object group)
      implements Comparable<Ordered> {
    static Ordered of(PortClaim claim, int order, Object group) {
      return new Ordered(claim, order, rank(claim), claim.span().from(), group);
    }

    @Override
    public int compareTo(Ordered other) {
      int byRank = Integer.compare(rank, other.rank);
      if (byRank != 0) {
        return byRank;
      }
      boolean together = claim.environment() == other.claim.environment();
      int byPlace = together ? Integer.compare(place, other.place) : 0;
      return byPlace != 0 ? byPlace : Integer.compare(order, other.order);
    }

    /**
     * What other software uses cannot be moved, and what is not declared is not mistyped. A data
     * function service may share its port with nobody, so of several on one port it is the one too
     * many, wherever it stands.
     */
    private static int rank(PortClaim claim) {
      if (claim.role() == Role.RESERVED) {
        return 0;
      }
      int byOrigin = claim.isDeclared() ? 3 : 1;
      boolean exclusive = claim.isServicePort() && claim.role() != Role.WEB_SERVICE;
      return exclusive ? byOrigin + 1 : byOrigin;
    }
  }

  /** A claim that meets ports which another one has taken. */
  private record Encounter(Ordered claim, Ordered taker) implements Comparable<Encounter> {
    @Override
    public int compareTo(Encounter other) {
      return claim.compareTo(other.claim);
    }
  }

  private record Meeting(Kind kind, Ordered claim, Ordered other, List<PortRange> ports) {}

  /** Two owners, in the order in which they were declared. */
  private record Owners(Identity earlier, Identity later) {}

  private record Place(Span span, Role role) {}

  private record Identity(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity that && object == that.object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  static List<Collision> among(List<PortClaim> claims, Map<Service, ?> nodes) {
    Map<Machine, List<Ordered>> byMachine = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      PortClaim claim = claims.get(i);
      List<Ordered> ofMachine = byMachine.get(claim.machine());
      if (ofMachine == null) {
        ofMachine = new ArrayList<>();
        byMachine.put(claim.machine(), ofMachine);
      }
      ofMachine.add(Ordered.of(claim, i, claim.group(nodes)));
    }
    List<Encounter> encounters = new ArrayList<>();
    for (List<Ordered> ofMachine : byMachine.values()) {
      addEncounters(encounters, ofMachine);
    }
    Collections.sort(encounters);
    Collisions collisions = new Collisions();
    for (Encounter each : encounters) {
      collisions.record(each.claim, each.taker);
    }
    return collisions.result();
  }

  private static void addEncounters(List<Encounter> encounters, List<Ordered> ofMachine) {
    Collections.sort(ofMachine);
    TakenPorts<Ordered> taken = new TakenPorts<>();
    Map<Identity, List<Ordered>> unsought = Map.of();
    Map<Identity, List<Ordered>> byServer = unsought;
    for (Ordered each : ofMachine) {
      Optional<Ordered> taker = taken.takerIn(each.claim.ports());
      if (taker.isPresent() && !mayShare(taker.get(), each)) {
        byServer = byServer == unsought ? byServer(ofMachine) : byServer;
        addWithinServer(encounters, each, byServer);
        encounters.add(new Encounter(each, taker.get()));
      }
      taken.take(each.claim.ports(), each);
    }
  }

  private static Map<Identity, List<Ordered>> byServer(List<Ordered> ofMachine) {
    Map<Identity, List<Ordered>> byServer = new HashMap<>();
    for (Ordered each : ofMachine) {
      if (each.claim.owner() instanceof Server server) {
        Identity owner = new Identity(server);
        byServer.putIfAbsent(owner, new ArrayList<>());
        byServer.get(owner).add(each);
      }
    }
    return byServer;
  }

  /** What a server does wrong alone stays wrong beside another one that wants all of its ports. */
  private static void addWithinServer(
      List<Encounter> encounters, Ordered claim, Map<Identity, List<Ordered>> byServer) {
    for (Ordered each : byServer.getOrDefault(new Identity(claim.claim.owner()), List.of())) {
      boolean before = each.compareTo(claim) < 0;
      if (before && each.claim.ports().overlaps(claim.claim.ports()) && !mayShare(each, claim)) {
        encounters.add(new Encounter(claim, each));
        return;
      }
    }
  }

  /** A port reserved for other software may be that of the very system that is declared there. */
  private static boolean mayShare(Ordered taker, Ordered next) {
    return mayShare(taker.claim, taker.group, next.group);
  }

  /** Whether two listeners may have ports in common, by the earlier one and both their groups. */
  static boolean mayShare(PortClaim taker, Object its, Object other) {
    return its == other || taker.role() == Role.RESERVED && other instanceof Role;
  }

  private void record(Ordered claim, Ordered other) {
    Kind kind = CollisionKinds.of(claim.claim, other.claim);
    PortRange ports = claim.claim.ports().intersection(other.claim.ports());
    Meeting meeting = new Meeting(kind, claim, other, List.of(ports));
    if (kind.isOfOwners()) {
      Owners owners = owners(meeting);
      Meeting before = found.get(owners);
      found.put(owners, before == null ? meeting : joined(before, meeting));
    } else if (reported.add(new Place(claim.claim.span(), claim.claim.role()))) {
      found.put(new Identity(claim), meeting);
    }
  }

  private static Owners owners(Meeting meeting) {
    Identity claim = new Identity(meeting.claim.claim.owner());
    Identity other = new Identity(meeting.other.claim.owner());
    boolean later = meeting.claim.order > meeting.other.order;
    return later ? new Owners(other, claim) : new Owners(claim, other);
  }

  /** Two meetings of the same owners as one, at the owner that was declared later. */
  private static Meeting joined(Meeting before, Meeting next) {
    List<PortRange> ports = new ArrayList<>(before.ports);
    ports.addAll(next.ports);
    Meeting shown = next.claim.claim.isDeclared() ? next : before;
    return shown.claim.order > shown.other.order
        ? new Meeting(shown.kind, shown.claim, shown.other, ports)
        : new Meeting(shown.kind, shown.other, shown.claim, ports);
  }

  private List<Collision> result() {
    List<Collision> collisions = new ArrayList<>();
    for (Meeting each : found.values()) {
      collisions.add(new Collision(each.kind, each.claim.claim, each.other.claim, each.ports));
    }
    return List.copyOf(collisions);
  }
}
