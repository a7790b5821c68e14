package dev.berth.rules.network;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;

/** How firewall rules are called, and what they call others. */
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
    return rule.label(number);
  }

  /** Whether an end is written as a block of addresses; a zone may have a slash in its name. */
  static boolean isMeantAsBlock(Value<String> end, Environment environment) {
    boolean is = end.orElse("").indexOf('/') >= 0;
    for (Zone zone : environment.zones()) {
      is &= !zone.name().is(end.orElse(""));
    }
    return is;
  }
}
