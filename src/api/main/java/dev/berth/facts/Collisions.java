package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the collisions among the claims of all machines. The claims take their ports one after the
 * other, by what the ports are for, so that who is held against whom does not depend on the order
 * of a document or on whether a default is written down; a claim that meets a port already taken by
 * another group is a collision. It is told at the place an administrator would change: not at what
 * is reserved, rather at what was declared than at a default, and at the later of two but for data
 * function services, which are the ones too many. Ranges are taken apart, so that each of those
 * that want a port of one meets it, unless it meets another that wants just that port; of what is
 * there by default, a range tells once. So there are fewer collisions than claims, found in O(n log
 * n), however many collide.
 */
final class Collisions {
  /** A claim that meets ports which another one has taken. */
  record Encounter(Ordered claim, Ordered taker) implements Comparable<Encounter> {
    /** Who tells of it. */
    Ordered teller() {
      boolean first = isOfRange() ? isMeant() : claim.byDeclaration(taker) < 0;
      return first ? taker : claim;
    }

    /** Whether a single port meets a range. */
    boolean isOfRange() {
      return taker.claim().isRange() && !claim.claim().isRange();
    }

    /** Whether the claim was not mistyped: of several such ones, a range tells one. */
    boolean isMeant() {
      return claim.claim().role() == Role.RESERVED || !claim.claim().isDeclared();
    }

    @Override
    public int compareTo(Encounter other) {
      return teller().byDeclaration(other.teller());
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
    ClaimsByMachine byMachine = new ClaimsByMachine(claims);
    List<Encounter> encounters = new ArrayList<>();
    for (int machine = 0; machine < byMachine.machines(); machine++) {
      int[] numbers = byMachine.of(machine);
      if (byMachine.overlap(numbers)) {
        addEncounters(encounters, ordered(numbers, claims, nodes));
      }
    }
    return encounters.isEmpty() ? List.of() : told(encounters);
  }

  /** Some of the claims, by their numbers: those of a machine. */
  private static List<Ordered> ordered(
      int[] numbers, List<PortClaim> claims, Map<Service, ?> nodes) {
    Map<Object, Map<Integer, Integer>> sharers = new IdentityHashMap<>();
    for (int each : numbers) {
      addSharer(claims.get(each), nodes, sharers);
    }
    List<Ordered> ordered = new ArrayList<>();
    for (int each : numbers) {
      PortClaim claim = claims.get(each);
      Object group = claim.group(nodes);
      Map<Integer, Integer> ofGroup = sharers.getOrDefault(group, Map.of());
      int others = ofGroup.getOrDefault(claim.ports().first(), 1);
      ordered.add(Ordered.of(claim, each, others, group));
    }
    return ordered;
  }

  /** By node, how many of its web services may have a port together, by that. */
  private static void addSharer(
      PortClaim claim, Map<Service, ?> nodes, Map<Object, Map<Integer, Integer>> sharers) {
    if (claim.role() == Role.WEB_SERVICE) {
      Object node = claim.group(nodes);
      sharers.putIfAbsent(node, new HashMap<>());
      int port = claim.ports().first();
      sharers.get(node).put(port, sharers.get(node).getOrDefault(port, 0) + 1);
    }
  }

  private static List<Collision> told(List<Encounter> encounters) {
    Collections.sort(encounters);
    Meetings meetings = new Meetings();
    for (Encounter each : encounters) {
      meetings.record(each);
    }
    return meetings.result();
  }

  private static void addEncounters(List<Encounter> encounters, List<Ordered> ofMachine) {
    Collections.sort(ofMachine);
    TakenPorts<Ordered> singles = new TakenPorts<>();
    TakenPorts<Ordered> ranges = new TakenPorts<>();
    Map<Identity, List<Ordered>> unsought = Map.of();
    Map<Identity, List<Ordered>> byOwner = unsought;
    for (Ordered each : ofMachine) {
      Optional<Ordered> taker = taker(each, singles);
      taker = taker.isPresent() ? taker : taker(each, ranges);
      if (taker.isPresent()) {
        byOwner = byOwner == unsought ? byOwner(ofMachine) : byOwner;
        add(encounters, new Encounter(each, taker.get()), byOwner);
      }
      (each.claim().isRange() ? ranges : singles).take(each.claim().ports(), each);
    }
  }

  private static Optional<Ordered> taker(Ordered claim, TakenPorts<Ordered> taken) {
    Optional<Ordered> taker = taken.takerIn(claim.claim().ports());
    return taker.isPresent() && mayShare(taker.get(), claim) ? Optional.empty() : taker;
  }

  private static Map<Identity, List<Ordered>> byOwner(List<Ordered> ofMachine) {
    Map<Identity, List<Ordered>> byOwner = new HashMap<>();
    for (Ordered each : ofMachine) {
      Declared of = each.claim().owner();
      if (of instanceof Server || of instanceof NodeManager) {
        Identity owner = new Identity(of);
        byOwner.putIfAbsent(owner, new ArrayList<>());
        byOwner.get(owner).add(each);
      }
    }
    return byOwner;
  }

  /**
   * What somebody does wrong alone stays wrong beside another one that wants all of its ports; it
   * tells enough of the port, unless the other one is told as a whole.
   */
  private static void add(
      List<Encounter> encounters, Encounter met, Map<Identity, List<Ordered>> byOwner) {
    Ordered claim = met.claim;
    for (Ordered each : byOwner.getOrDefault(new Identity(claim.claim().owner()), List.of())) {
      boolean before = each.compareTo(claim) < 0;
      if (before
          && each.claim().ports().overlaps(claim.claim().ports())
          && !mayShare(each, claim)) {
        encounters.add(new Encounter(claim, each));
        boolean whole = CollisionKinds.of(claim.claim(), met.taker.claim()).isOfOwners();
        if (each != met.taker && whole) {
          encounters.add(met);
        }
        return;
      }
    }
    encounters.add(met);
  }

  /** A port reserved for other software may be that of the very system that is declared there. */
  private static boolean mayShare(Ordered taker, Ordered next) {
    return mayShare(taker.claim(), taker.group(), next.group());
  }

  /** Whether two listeners may have ports in common, by the earlier one and both their groups. */
  static boolean mayShare(PortClaim taker, Object its, Object other) {
    return its == other || taker.role() == Role.RESERVED && other instanceof Role;
  }
}
