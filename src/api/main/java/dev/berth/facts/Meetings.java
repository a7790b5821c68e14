package dev.berth.facts;

import dev.berth.facts.Collision.Kind;
import dev.berth.facts.Collisions.Encounter;
import dev.berth.facts.Collisions.Identity;
import dev.berth.model.Declared;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes collisions of claims that met: each is told once, and two owners as a whole once. */
final class Meetings {
  private final Map<Object, Meeting> found = new LinkedHashMap<>();

  /** Where something is told, and of which machine. */
  private final Map<Place, Machine> reported = new HashMap<>();

  /** The ranges that tell of a single port. */
  private final Set<Place> ofRanges = new HashSet<>();

  /** What is told of a port that several machines have from one place, by who else has it. */
  private final Set<Place> others = new HashSet<>();

  private record Meeting(Kind kind, Ordered claim, Ordered other, List<PortRange> ports) {}

  /** Two owners, whichever is named first. */
  private record Owners(Declared one, Declared two) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Owners that
          && (one == that.one && two == that.two || one == that.two && two == that.one);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(one) + System.identityHashCode(two);
    }
  }

  private record Place(Span span, Role role) {
    static Place of(Ordered claim) {
      return new Place(claim.claim().span(), claim.claim().role());
    }

    // What the compiler would generate makes dozens of classes when it is first asked.

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && span.equals(place.span) && role == place.role;
    }

    @Override
    public int hashCode() {
      return 31 * span.hashCode() + role.ordinal();
    }
  }

  void record(Encounter encounter) {
    Ordered claim = encounter.teller();
    Ordered other = claim == encounter.claim() ? encounter.taker() : encounter.claim();
    Kind kind = CollisionKinds.of(claim.claim(), other.claim());
    PortRange ports = claim.claim().ports().intersection(other.claim().ports());
    Meeting meeting = new Meeting(kind, claim, other, List.of(ports));
    if (kind.isOfOwners()) {
      Owners owners = new Owners(claim.claim().owner(), other.claim().owner());
      Meeting before = found.get(owners);
      found.put(owners, before == null ? meeting : joined(before, meeting));
    } else if (reported.putIfAbsent(Place.of(claim), claim.claim().machine()) == null) {
      others.add(new Place(claim.claim().span(), other.claim().role()));
      found.put(new Identity(claim), meeting);
      tellsOfSingle(encounter);
    } else if (reported.get(Place.of(claim)) != claim.claim().machine()) {
      recordElsewhere(new Meeting(kind, other, claim, meeting.ports));
    } else if (claim == encounter.taker()) {
      recordOfTaker(encounter, meeting);
    }
  }

  /**
   * Who has what several others want tells of one of them, and the others tell for themselves; but
   * not what is where it is meant to be and meets a range: of those, that tells one.
   */
  private void recordOfTaker(Encounter encounter, Meeting meeting) {
    if (!encounter.isOfRange()) {
      Ordered next = meeting.other;
      reported.putIfAbsent(Place.of(next), next.claim().machine());
      found.put(
          new Identity(encounter), new Meeting(meeting.kind, next, meeting.claim, meeting.ports));
    } else if (tellsOfSingle(encounter)) {
      found.put(new Identity(encounter), meeting);
    }
  }

  /** Notes that a range tells of a single port, if it does; whether it has not done so before. */
  private boolean tellsOfSingle(Encounter encounter) {
    return encounter.isOfRange()
        && encounter.isMeant()
        && ofRanges.add(Place.of(encounter.taker()));
  }

  /**
   * A port that several servers have from one place meets others on each of their machines, and is
   * told there once. These are told at theirs, but what all machines have by default only once.
   */
  private void recordElsewhere(Meeting meeting) {
    Ordered first = meeting.claim;
    Place place = new Place(meeting.other.claim().span(), first.claim().role());
    boolean told =
        first.claim().isDeclared()
            ? reported.putIfAbsent(Place.of(first), first.claim().machine()) != null
            : !others.add(place);
    if (!told) {
      found.put(new Identity(first), meeting);
    }
  }

  /** Two meetings of the same owners as one, at the owner that was declared later. */
  private static Meeting joined(Meeting before, Meeting next) {
    List<PortRange> ports = new ArrayList<>(before.ports);
    ports.addAll(next.ports);
    Meeting shown = next.claim.claim().isDeclared() ? next : before;
    return shown.claim.order() > shown.other.order()
        ? new Meeting(shown.kind, shown.claim, shown.other, ports)
        : new Meeting(shown.kind, shown.other, shown.claim, ports);
  }

  List<Collision> result() {
    List<Collision> collisions = new ArrayList<>();
    for (Meeting each : found.values()) {
      collisions.add(new Collision(each.kind, each.claim.claim(), each.other.claim(), each.ports));
    }
    return List.copyOf(collisions);
  }
}
