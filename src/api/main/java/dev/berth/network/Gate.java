package dev.berth.network;

import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of rules that connections between two machines pass.
 *
 * @param kind whether there is such a list
 * @param candidates the rules that are or may be about the two, in the order of the file
 * @param otherwise what becomes of what no rule matches
 */
record Gate(Stage stage, Kind kind, List<RuleList.Candidate> candidates, Outcome otherwise) {
  /** Whether something stands there. */
  enum Kind {
    LIST,
    /** The rules of the machine may be about nothing that goes there. */
    PERHAPS,
    /**
     * The machine has no firewall of its own for this direction; or it has, and no other is said.
     */
    NONE
  }

  static Gate of(Stage stage, List<RuleList.Candidate> candidates, Outcome otherwise) {
    return new Gate(stage, Kind.LIST, candidates, otherwise);
  }

  /**
   * What the rules of a machine do.
   *
   * @param filters whether one of them is about what goes there at all
   */
  static Gate ofMachine(
      Stage stage, Match filters, List<RuleList.Candidate> candidates, Outcome otherwise) {
    return switch (filters) {
      case YES -> of(stage, candidates, otherwise);
      case UNKNOWN -> new Gate(stage, Kind.PERHAPS, candidates, otherwise);
      case NO -> open(stage);
    };
  }

  /** Where whatever comes is let through. */
  static Gate open(Stage stage) {
    return new Gate(stage, Kind.NONE, List.of(), Outcome.ALLOWED);
  }

  /** Whether a rule holds here for a protocol. */
  boolean isHeldBy(Ruling ruling, Protocol protocol) {
    return ruling.holdsFor(stage.isLeaving() ? Direction.OUT : Direction.IN)
        && ruling.isAbout(protocol);
  }

  /** What the list does with connections to some ports. */
  List<Passage> pass(Protocol protocol, PortRange ports) {
    return RuleList.pass(this, protocol, ports);
  }

  /** The rules with ports that surely are about such connections, and let some through. */
  List<FirewallRule> allowing(Protocol protocol) {
    List<FirewallRule> allowing = new ArrayList<>();
    for (RuleList.Candidate each : candidates) {
      Ruling ruling = each.ruling();
      boolean sure = each.ends() == Match.YES && isHeldBy(ruling, protocol);
      if (sure && ruling.allows() && !ruling.rule.ports().isEmpty()) {
        allowing.add(ruling.rule);
      }
    }
    return allowing;
  }
}
