package dev.berth.facts;

import dev.berth.facts.Collision.Kind;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the collisions among the claims of all machines by one sweep over the sorted ports of each:
 * O(n log n), however many collide. A claim is held against the two farthest-reaching claims so far
 * that belong to different groups, among the declared and among the defaulted ones; if any claim
 * collides with it, one of these does.
 */
final class Collisions {
  private static final Comparator<Ordered> BY_PORT =
      Comparator.<Ordered>comparingInt(each -> each.claim.ports().first())
          .thenComparingInt(each -> each.order);

  private final Map<Machine, List<Ordered>> byMachine = new LinkedHashMap<>();
  private final Map<Object, Collision> found = new LinkedHashMap<>();
  private final Set<Place> reported = new HashSet<>();

  private Collisions() {}

  /** A claim with its place in the order of the declarations and the group that may share. */
  private record Ordered(PortClaim claim, int order, Object group) {}

  /** Two owners, in the order in which a collision names them. */
  private record Owners(Kind kind, Identity claim, Identity other) {}

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

  private record Place(Span span, Role role) {}

  static List<Collision> among(List<PortClaim> claims, Map<Service, ?> nodes) {
    Collisions collisions = new Collisions();
    int order = 0;
    for (PortClaim claim : claims) {
      Ordered ordered = new Ordered(claim, order++, group(claim, nodes));
      collisions.byMachine.computeIfAbsent(claim.machine(), m -> new ArrayList<>()).add(ordered);
    }
    for (List<Ordered> machine : collisions.byMachine.values()) {
      machine.sort(BY_PORT);
      collisions.sweep(machine);
    }
    return List.copyOf(collisions.found.values());
  }

  /**
   * Listeners of one group never collide. Web Player and Automation Services of one node may use
   * one port (K-0075611), and two declarations may mean the same outside system.
   */
  private static Object group(PortClaim claim, Map<Service, ?> nodes) {
    return switch (claim.role()) {
      case WEB_SERVICE -> new Identity(nodes.get(claim.owner()));
      case DATABASE, EMS, SMTP, DATA_SOURCE, LDAP, GLOBAL_CATALOG, LOAD_BALANCER -> "outside";
      default -> new Identity(claim);
    };
  }

  private void sweep(List<Ordered> machine) {
    Farthest declared = new Farthest();
    Farthest defaulted = new Farthest();
    for (Ordered each : machine) {
      declared.overlapping(each).ifPresent(other -> record(other, each));
      defaulted.overlapping(each).ifPresent(other -> record(other, each));
      (each.claim.isDeclared() ? declared : defaulted).add(each);
    }
  }

  private void record(Ordered a, Ordered b) {
    boolean first = isReported(a, b);
    PortClaim claim = first ? a.claim : b.claim;
    PortClaim other = first ? b.claim : a.claim;
    Kind kind = CollisionKinds.of(claim, other);
    PortRange ports = claim.ports().intersection(other.ports());
    if (kind.isOfOwners()) {
      recordOwners(new Collision(kind, claim, other, List.of(ports)));
    } else if (reported.add(new Place(claim.span(), claim.role()))) {
      found.put(new Identity(claim), new Collision(kind, claim, other, List.of(ports)));
    }
  }

  /** Whether the finding belongs at {@code a}: declared before defaulted, else the later one. */
  private static boolean isReported(Ordered a, Ordered b) {
    if (a.claim.isDeclared() != b.claim.isDeclared()) {
      return a.claim.isDeclared();
    }
    Span first = a.claim.span();
    Span second = b.claim.span();
    if (first.source() == second.source() && first.from() != second.from()) {
      return first.from() > second.from();
    }
    return a.order > b.order;
  }

  private void recordOwners(Collision next) {
    Identity claim = new Identity(next.claim().owner());
    Identity other = new Identity(next.other().owner());
    Owners key = new Owners(next.kind(), claim, other);
    Owners turned = new Owners(next.kind(), other, claim);
    Owners known = found.containsKey(turned) ? turned : key;
    Collision before = found.get(known);
    found.put(known, before == null ? next : joined(before, next));
  }

  private static Collision joined(Collision before, Collision next) {
    List<PortRange> ports = new ArrayList<>(before.ports());
    ports.addAll(next.ports());
    boolean declaredFirst = !before.claim().isDeclared() && next.claim().isDeclared();
    Collision shown = declaredFirst ? next : before;
    return new Collision(shown.kind(), shown.claim(), shown.other(), ports);
  }

  /** The farthest-reaching claim seen, and the farthest-reaching one of any other group. */
  private static final class Farthest {
    private Ordered first;
    private Ordered second;

    void add(Ordered next) {
      if (first == null || reach(next) > reach(first)) {
        if (first != null && !first.group.equals(next.group)) {
          second = first;
        }
        first = next;
      } else if (!next.group.equals(first.group)
          && (second == null || reach(next) > reach(second))) {
        second = next;
      }
    }

    Optional<Ordered> overlapping(Ordered next) {
      Ordered other = first != null && first.group.equals(next.group) ? second : first;
      boolean overlaps = other != null && reach(other) >= next.claim.ports().first();
      return overlaps ? Optional.of(other) : Optional.empty();
    }

    private static int reach(Ordered each) {
      return each.claim.ports().last();
    }
  }
}
