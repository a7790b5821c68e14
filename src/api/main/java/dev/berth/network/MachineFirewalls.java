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
    boolean filters = false;
    for (Ruling each : of(machine)) {
      boolean from = source.match(each.from) != Match.NO;
      filters |=
          each.rule.direction().is(Direction.OUT) || !each.rule.direction().isPresent() && from;
    }
    return filters
        ? Gate.of(Stage.LEAVING_MACHINE, candidates(machine, source, target), otherwise)
        : Gate.open(Stage.LEAVING_MACHINE);
  }

  /**
   * What the machine that they go to does with connections.
   *
   * @param said what becomes of what no rule matches, if the declaration says so
   */
  Gate entering(Place machine, Standing source, Standing target, Outcome said) {
    boolean filters = false;
    Match allows = Match.NO;
    for (Ruling each : of(machine)) {
      Match to = target.match(each.to);
      boolean holds = each.holdsFor(Direction.IN) && to != Match.NO;
      filters |= holds;
      boolean surer = holds && each.allows() && to.ordinal() < allows.ordinal();
      allows = surer ? to : allows;
    }
    return filters
        ? Gate.of(
            Stage.ENTERING_MACHINE,
            candidates(machine, source, target),
            said == Outcome.UNKNOWN ? closedIf(allows) : unlessOnlyDenied(said, allows))
        : Gate.open(Stage.ENTERING_MACHINE);
  }

  /** A list that only denies need not be all that a machine has, whatever defaults say. */
  private static Outcome unlessOnlyDenied(Outcome said, Match allows) {
    return said == Outcome.DENIED && allows == Match.NO ? Outcome.UNKNOWN : said;
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
