package dev.berth.network;

import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows ports through one list of rules: the first that matches decides, and what may match is
 * remembered until one does.
 */
final class RuleList {
  private final Stage stage;
  private final List<Passage> decided = new ArrayList<>();
  private List<Cell> open = new ArrayList<>();

  private RuleList(Stage stage, PortRange ports) {
    this.stage = stage;
    open.add(new Cell(ports, false, false));
  }

  /** A rule that is or may be about the ends of a connection. */
  record Candidate(Ruling ruling, Match ends) {
    /**
     * Whether it shows that what enters between the machines is filtered: it allows some of it that
     * the environment needs, and is about nobody beyond the zone of the machine that it comes from,
     * at either end.
     */
    Match speaksOfWhatEnters(String zone) {
      if (!ruling.allows() || !ruling.needed || !ruling.holdsFor(Direction.IN)) {
        return Match.NO;
      }
      if (ruling.from.isVague() || ruling.to.isVague()) {
        return Match.UNKNOWN;
      }
      boolean inside = ruling.from.isWithin(zone) && ruling.to.isWithin(zone);
      return inside || Homes.areAddressesApart(ruling.from, ruling.to) ? ends : Match.NO;
    }
  }

  /** Ports that no rule has decided of, and what rules that may match would have done. */
  private record Cell(PortRange ports, boolean maybeAllowed, boolean maybeDenied) {
    Cell of(PortRange some) {
      return new Cell(some, maybeAllowed, maybeDenied);
    }

    /** Whether a rule that may match may have done no more than those before. */
    boolean isOpenTo(Ruling ruling) {
      return ruling.allows() ? maybeAllowed : maybeDenied;
    }

    Cell afterVague(Ruling ruling) {
      return new Cell(ports, maybeAllowed || ruling.allows(), maybeDenied || !ruling.allows());
    }
  }

  /** What a list does with connections, by their ports in order. */
  static List<Passage> pass(Gate gate, Protocol protocol, PortRange ports) {
    RuleList list = new RuleList(gate.stage(), ports);
    for (Candidate each : gate.candidates()) {
      if (each.ruling().mayBeAbout(ports) && gate.isHeldBy(each.ruling(), protocol)) {
        list.apply(each);
      }
    }
    for (Cell cell : list.open) {
      list.decide(cell, gate.otherwise(), List.of());
    }
    list.decided.sort(null);
    return list.decided;
  }

  private void apply(Candidate candidate) {
    boolean sure = candidate.ends() == Match.YES;
    for (PortRange ports : candidate.ruling().ports) {
      apply(candidate.ruling(), ports, sure);
    }
    for (PortRange ports : candidate.ruling().vaguePorts) {
      apply(candidate.ruling(), ports, false);
    }
  }

  private void apply(Ruling ruling, PortRange ports, boolean sure) {
    if (!changesSome(ruling, ports, sure)) {
      return;
    }
    List<Cell> left = new ArrayList<>();
    for (Cell cell : open) {
      if (!cell.ports().overlaps(ports) || !sure && cell.isOpenTo(ruling)) {
        left.add(cell);
        continue;
      }
      Cell hit = cell.of(cell.ports().intersection(ports));
      addRest(cell, hit.ports(), left);
      if (sure) {
        decide(hit, ruling.allows() ? Outcome.ALLOWED : Outcome.DENIED, List.of(ruling.rule));
      } else {
        left.add(hit.afterVague(ruling));
      }
    }
    open = left;
  }

  /** Most rules do not: they are about other ports, or may do what another one may have done. */
  private boolean changesSome(Ruling ruling, PortRange ports, boolean sure) {
    boolean some = false;
    for (Cell cell : open) {
      some |= cell.ports().overlaps(ports) && (sure || !cell.isOpenTo(ruling));
    }
    return some;
  }

  private static void addRest(Cell cell, PortRange hit, List<Cell> left) {
    if (cell.ports().first() < hit.first()) {
      left.add(cell.of(new PortRange(cell.ports().first(), hit.first() - 1)));
    }
    if (hit.last() < cell.ports().last()) {
      left.add(cell.of(new PortRange(hit.last() + 1, cell.ports().last())));
    }
  }

  private void decide(Cell cell, Outcome outcome, List<FirewallRule> rule) {
    boolean contrary = outcome == Outcome.ALLOWED ? cell.maybeDenied() : cell.maybeAllowed();
    if (contrary || outcome == Outcome.UNKNOWN) {
      decided.add(new Passage(cell.ports(), Outcome.UNKNOWN, stage, List.of()));
    } else {
      decided.add(new Passage(cell.ports(), outcome, stage, rule));
    }
  }
}
