package dev.berth.network;

import dev.berth.model.FirewallRule.Direction;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The firewalls that machines have of their own. */
final class MachineFirewalls {
  private final Map<Place, List<Ruling>> rulings = new IdentityHashMap<>();
  private final List<List<Ruling>> inOrder = new ArrayList<>();

  /** Adds a rule; one of a machine that is spoken of nowhere else decides nothing here. */
  void add(Optional<Place> machine, Ruling ruling) {
    if (machine.isPresent()) {
      if (!has(machine.get())) {
        rulings.put(machine.get(), new ArrayList<>());
        inOrder.add(rulings.get(machine.get()));
      }
      rulings.get(machine.get()).add(ruling);
    }
  }

  /** The rules of each machine that has some. */
  List<List<Ruling>> lists() {
    return inOrder;
  }

  boolean has(Place machine) {
    return rulings.containsKey(machine);
  }

  /** What the machine that they come from does with connections. */
  Gate leaving(Place machine, Standing source, Standing target, Outcome otherwise) {
    Match filters = Match.NO;
    Match allows = Match.NO;
    for (Ruling each : of(machine)) {
      Match holds = holdsForLeaving(each, machine, source);
      filters = surer(filters, holds);
      allows = each.allows() ? surer(allows, holds) : allows;
    }
    Outcome rest = unlessOnlyDenied(otherwise, allows);
    return Gate.ofMachine(
        Stage.LEAVING_MACHINE, filters, candidates(machine, source, target), rest);
  }

  /**
   * What the machine that they go to does with connections.
   *
   * @param said what becomes of what no rule matches, if the declaration says so
   */
  Gate entering(Place machine, Standing source, Standing target, Outcome said) {
    Match filters = Match.NO;
    Match allows = Match.NO;
    for (Ruling each : of(machine)) {
      Match holds = holdsForEntering(each, machine, target);
      filters = surer(filters, holds);
      allows = each.allows() ? surer(allows, holds) : allows;
    }
    Outcome rest = said == Outcome.UNKNOWN ? closedIf(allows) : unlessOnlyDenied(said, allows);
    return Gate.ofMachine(
        Stage.ENTERING_MACHINE, filters, candidates(machine, source, target), rest);
  }

  /** Whether a rule of a machine is about what leaves it for another one. */
  private static Match holdsForLeaving(Ruling ruling, Place machine, Standing standing) {
    if (ruling.rule.direction().isPresent()) {
      return ruling.rule.direction().is(Direction.OUT) ? Match.YES : Match.NO;
    }
    boolean named = ruling.from.sole.is(machine) == Match.YES;
    return unlessBack(ruling.to.sole.is(machine), standing.match(ruling.from), named);
  }

  /** Whether a rule of a machine is about what enters it from another one. */
  private static Match holdsForEntering(Ruling ruling, Place machine, Standing standing) {
    if (ruling.rule.direction().isPresent()) {
      return ruling.holdsFor(Direction.IN) ? standing.match(ruling.to) : Match.NO;
    }
    boolean named = ruling.to.sole.is(machine) == Match.YES;
    return unlessBack(ruling.from.sole.is(machine), standing.match(ruling.to), named);
  }

  /**
   * Whether an end is about a machine, and the other one not the machine alone: what leads back to
   * it goes nowhere else.
   *
   * @param back whether the other end is the machine alone
   * @param named whether this one is: nobody means the same machine by an address beside its name
   */
  private static Match unlessBack(Match back, Match about, boolean named) {
    return switch (back) {
      case YES -> Match.NO;
      case UNKNOWN -> named ? about : about.and(Match.UNKNOWN);
      case NO -> about;
    };
  }

  private static Match surer(Match one, Match other) {
    return one.ordinal() < other.ordinal() ? one : other;
  }

  /** A list that need do no more than deny need not be all that a machine has. */
  private static Outcome unlessOnlyDenied(Outcome otherwise, Match allows) {
    return otherwise == Outcome.DENIED && allows != Match.YES ? Outcome.UNKNOWN : otherwise;
  }

  private static Outcome closedIf(Match allows) {
    return switch (allows) {
      case YES -> Outcome.DENIED;
      case UNKNOWN -> Outcome.UNKNOWN;
      case NO -> Outcome.ALLOWED;
    };
  }

  List<Ruling> of(Place machine) {
    return rulings.getOrDefault(machine, List.of());
  }

  private List<RuleList.Candidate> candidates(Place machine, Standing source, Standing target) {
    List<RuleList.Candidate> candidates = new ArrayList<>();
    for (Ruling each : of(machine)) {
      Match match = each.between(source, target);
      if (match != Match.NO) {
        candidates.add(new RuleList.Candidate(each, match));
      }
    }
    return candidates;
  }
}
