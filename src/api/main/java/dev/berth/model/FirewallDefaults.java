package dev.berth.model;

/**
 * What happens to a connection that no rule of a firewall matches; absent where nothing is said.
 *
 * @param inbound where it goes
 * @param outbound where it comes from
 */
public record FirewallDefaults(
    Value<FirewallRule.Action> inbound, Value<FirewallRule.Action> outbound) {

  /** Whether anything is said. */
  public boolean areSaid() {
    return inbound.isPresent() || outbound.isPresent();
  }
}
