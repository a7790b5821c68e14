package dev.berth.network;

import dev.berth.model.FirewallRule.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The firewall between the zones, by the machines that connections are between. */
final class ZoneFirewall {
  private final Sides sources = new Sides();
  private final Sides targets = new Sides();
  private final Map<Standing, Map<Standing, Border>> pairs = new IdentityHashMap<>();
  private final Map<Standing, List<Place>> neighbours = new IdentityHashMap<>();

  /** Whether some rule lets something in: only then what no rule lets in is kept out. */
  private boolean opens;

  ZoneFirewall(List<Ruling> rulings) {
    for (Ruling each : rulings) {
      opens |= each.allows() && each.holdsFor(Direction.IN);
      sources.add(each.from, each);
      targets.add(each.to, each);
    }
  }

  Border between(Standing source, Standing target) {
    pairs.putIfAbsent(source, new IdentityHashMap<>());
    Map<Standing, Border> known = pairs.get(source);
    Border pair = known.get(target);
    if (pair == null) {
      List<RuleList.Candidate> candidates = candidates(source, target);
      Outcome entering = entering(source.zone(), target.zone(), candidates);
      pair = Border.of(candidates, new ZonePair(source, target), entering);
      known.put(target, pair);
    }
    return pair;
  }

  /** What becomes of what no rule matches where it enters, of which {@code defaults} says this. */
  Outcome entering(Outcome inbound, Place from, Standing source, Place to, Standing target) {
    if (inbound == Outcome.ALLOWED) {
      return Outcome.ALLOWED;
    }
    Border pair = between(source, target);
    boolean said = inbound == Outcome.DENIED;
    Outcome otherwise = said ? pair.unlessEntering(inbound) : pair.entering();
    boolean closed = pair.zones().comesFromNoZone() && (said || opens);
    if (closed || otherwise == Outcome.DENIED || pair.entering() == Outcome.DENIED) {
      return Outcome.DENIED;
    }
    boolean shutWithin = pair.zones().areOne() && (said || pair.mayBeShut());
    // What stands before one machine of a zone need not stand before others.
    boolean alike = shutWithin && areAlike(from, to);
    boolean unknown = pair.zones().areUnknown() && pair.isShut();
    boolean both = said || alike || unknown;
    boolean parted = both && isClosed(target, source);
    if (shutWithin) {
      parted |= isLetInBeside(from, to, target);
    }
    return parted ? Outcome.DENIED : otherwise;
  }

  /** The rules that are or may be about what a machine is reached by. */
  List<Ruling> to(Standing target) {
    return targets.about(target);
  }

  /** The rules that are or may be about what a machine reaches. */
  List<Ruling> from(Standing source) {
    return sources.about(source);
  }

  /** Whether no more comes in between two machines than what rules let in. */
  private boolean isClosed(Standing source, Standing target) {
    return between(source, target).entering() == Outcome.DENIED;
  }

  /** Whether rules let in another machine of the zone that does the same as one. */
  private boolean isLetInBeside(Place from, Place to, Standing target) {
    boolean is = false;
    for (Place each : letInWithinZone(target)) {
      is |= each != to && areAlike(each, from);
    }
    return is;
  }

  private static boolean areAlike(Place one, Place other) {
    return !Collections.disjoint(one.roles(), other.roles());
  }

  /**
   * The machines that rules let in to another one of their zone, each by its name, to some of what
   * the environment needs there.
   */
  private List<Place> letInWithinZone(Standing target) {
    List<Place> known = neighbours.get(target);
    if (known == null) {
      known = new ArrayList<>();
      for (Ruling each : to(target)) {
        boolean speaks = each.allows() && each.needed && each.holdsFor(Direction.IN);
        boolean sure = !each.to.isVague() && target.match(each.to) == Match.YES;
        if (speaks
            && sure
            && each.to.isWithin(target.zone())
            && each.from.isMachineIn(target.zone())) {
          known.add(each.from.machines.get(0));
        }
      }
      neighbours.put(target, known);
    }
    return known;
  }

  /** The fewer rules are those of one of the two ends. */
  private List<RuleList.Candidate> candidates(Standing source, Standing target) {
    List<Ruling> fromSource = sources.about(source);
    List<Ruling> toTarget = targets.about(target);
    SortedSet<Ruling> fewer =
        new TreeSet<>(fromSource.size() < toTarget.size() ? fromSource : toTarget);
    List<RuleList.Candidate> candidates = new ArrayList<>();
    for (Ruling each : fewer) {
      Match match = each.between(source, target);
      if (match != Match.NO) {
        candidates.add(new RuleList.Candidate(each, match));
      }
    }
    return candidates;
  }

  private Outcome entering(String from, String to, List<RuleList.Candidate> candidates) {
    boolean known = !from.isEmpty() && !to.isEmpty();
    if (known && !from.equals(to)) {
      return opens ? Outcome.DENIED : Outcome.UNKNOWN;
    }
    Outcome otherwise = known ? Outcome.ALLOWED : Outcome.UNKNOWN;
    for (RuleList.Candidate each : candidates) {
      Match speaks = each.speaksOfWhatEnters(from);
      if (speaks == Match.YES) {
        return Outcome.DENIED;
      }
      otherwise = speaks == Match.UNKNOWN ? Outcome.UNKNOWN : otherwise;
    }
    return otherwise;
  }
}
