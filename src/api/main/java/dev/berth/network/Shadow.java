package dev.berth.network;

import dev.berth.model.FirewallRule;

/**
 * A rule that never decides, because one before it matches all that it does.
 *
 * @param by the rule before it
 */
public record Shadow(FirewallRule rule, FirewallRule by) {
  /** Whether the rule before it does the same with what both match. */
  public boolean isHarmless() {
    return rule.allows() == by.allows();
  }
}
