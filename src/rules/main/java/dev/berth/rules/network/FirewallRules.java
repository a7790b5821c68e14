package dev.berth.rules.network;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;

/** How messages call firewall rules. */
final class FirewallRules {
  private FirewallRules() {}

  /** By its name, and one without a name by its place in the list. */
  static String label(Environment environment, FirewallRule rule) {
    int number = 1;
    for (FirewallRule each : environment.firewall()) {
      if (each == rule) {
        break;
      }
      number++;
    }
    return rule.name().isPresent() ? rule.label() : rule.label() + " " + number;
  }
}
