package dev.berth.facts;

import dev.berth.facts.Collision.Kind;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
  private final Map<Machine, TakenPorts<Ordered>> machines = new IdentityHashMap<>();
  private final Map<Object, Meeting> found = new LinkedHashMap<>();
  private final Set<Place> reported = new HashSet<>();

  private Collisions() {}

  /** A claim with its number and the group within which ports may be shared. */
  private record Ordered(PortClaim claim, int order, int rank, Object group)
      implements Comparable<Ordered> {
    @Override
    public int compareTo(Ordered other) {
      int byRank = Integer.compare(rank, other.rank);
      if (byRank != 0) {
        return byRank;
      }
      boolean together = claim.environment() == other.claim.environment();
      int byPlace = together ? Integer.compare(place(), other.place()) : 0;
      return byPlace != 0 ? byPlace : Integer.compare(order, other.order);
    }

    /**
     * What other software uses cannot be moved, and what is not declared is not mistyped. A data
     * function service may share its port with nobody, so of several on one port it is the one too
     * many, wherever it stands.
     */
    static int rank(PortClaim claim) {
      if (claim.role() == Role.RESERVED) {
        return 0;
      }
      int byOrigin = claim.isDeclared() ? 3 : 1;
      boolean exclusive = claim.isServicePort() && claim.role() != Role.WEB_SERVICE;
      return exclusive ? byOrigin + 1 : byOrigin;
    }

    private int place() {
      return claim.span().from();
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
    List<Ordered> all = new ArrayList<>();
    for (PortClaim claim : claims) {
      all.add(new Ordered(claim, all.size(), Ordered.rank(claim), group(claim, nodes)));
    }
    Collections.sort(all);
    Collisions collisions = new Collisions();
    for (Ordered each : all) {
      collisions.place(each);
    }
    return collisions.result();
  }

  /**
   * Listeners of one group never collide. Web Player and Automation Services of one node may use
   * one port (K-0075611), two declarations may mean the same database, directory, EMS, mail server
   * or balancer, and two environments on one machine may both say which of its ports are in use.
   */
  private static Object group(PortClaim claim, Map<Service, ?> nodes) {
    return switch (claim.role()) {
      case WEB_SERVICE -> new Identity(nodes.get(claim.owner()));
      case DATABASE, DATA_SOURCE -> "database";
      case LDAP, GLOBAL_CATALOG -> "directory";
      case EMS, SMTP, LOAD_BALANCER, RESERVED -> claim.role();
      default -> new Identity(claim);
    };
  }

  /** A port reserved for other software may be that of the very system that is declared there. */
  private static boolean mayShare(Ordered taker, Ordered next) {
    boolean reserved = taker.claim.role() == Role.RESERVED && !(next.group instanceof Identity);
    return reserved || taker.group.equals(next.group);
  }

  private void place(Ordered each) {
    TakenPorts<Ordered> taken = machines.get(each.claim.machine());
    if (taken == null) {
      taken = new TakenPorts<>();
      machines.put(each.claim.machine(), taken);
    }
    Optional<Ordered> taker = taken.takerIn(each.claim.ports());
    if (taker.isPresent() && !mayShare(taker.get(), each)) {
      record(each, taker.get());
    }
    taken.take(each.claim.ports(), each);
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
