package dev.berth.network;

import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of connections to ports that are treated alike, and by what.
 *
 * @param stage where it was decided
 * @param deciding the rule that decided, if one did; else no rule matched
 */
public record Passage(PortRange ports, Outcome outcome, Stage stage, List<FirewallRule> deciding)
    implements Comparable<Passage> {

  /** The rule that decided; empty if what holds without one did. */
  public Optional<FirewallRule> rule() {
    return deciding.isEmpty() ? Optional.empty() : Optional.of(deciding.get(0));
  }

  /** The same of some of the ports. */
  Passage of(PortRange some) {
    return new Passage(some, outcome, stage, deciding);
  }

  @Override
  public int compareTo(Passage other) {
    return ports.compareTo(other.ports);
  }

  /** Whether the same decided the same. */
  boolean isLike(Passage other) {
    return outcome == other.outcome
        && stage == other.stage
        && deciding.isEmpty() == other.deciding.isEmpty()
        && (deciding.isEmpty() || deciding.get(0) == other.deciding.get(0));
  }
}
