package dev.berth.network;

import dev.berth.model.FirewallRule;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a connection in one list of rules.
 *
 * @param sure what comes out if no rule does that may match
 * @param basis why it does
 * @param deciding the first rule that surely matches, if one does
 * @param possible the rules before it of which it is unknown whether they match, in order
 */
public record Step(
    Stage stage,
    Outcome outcome,
    Outcome sure,
    Basis basis,
    List<FirewallRule> deciding,
    List<FirewallRule> possible) {
  public Step {
    deciding = List.copyOf(deciding);
    possible = List.copyOf(possible);
  }

  /** The first rule that surely matches; empty if none does. */
  public Optional<FirewallRule> rule() {
    return deciding.isEmpty() ? Optional.empty() : Optional.of(deciding.get(0));
  }
}
