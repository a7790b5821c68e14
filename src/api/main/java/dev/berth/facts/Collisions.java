package dev.berth.facts;

import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the collisions among the claims of all machines. The claims take their ports one after the
 * other: reserved ports, then defaults, then what was declared, each in document order but for data
 * function services, which come last; a claim that meets a port already taken by another group is a
 * collision. So each claim is reported at most once, at the place an administrator would change, in
 * O(n log n), however many collide.
 */
final class Collisions {
  /** A claim with its number and place, and the group within which ports may be shared. */
  record Ordered(PortClaim claim, int order, int rank, int place, Object group)
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

  record Identity(Object object) {
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
    return encounters.isEmpty() ? List.of() : told(encounters);
  }

  private static List<Collision> told(List<Encounter> encounters) {
    Collections.sort(encounters);
    Meetings meetings = new Meetings();
    for (Encounter each : encounters) {
      meetings.record(each.claim, each.taker);
    }
    return meetings.result();
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
}
