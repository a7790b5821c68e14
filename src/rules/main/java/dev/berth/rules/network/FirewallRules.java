package dev.berth.rules.network;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.Locale;
import java.util.Set;

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

  /** Whether one of some words, in lower case, is in the name of a rule. */
  static boolean isCalled(Set<String> words, FirewallRule rule) {
    StringBuilder word = new StringBuilder();
    for (char c : (rule.name().orElse("").toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (words.contains(word.toString())) {
        return true;
      } else {
        word.setLength(0);
      }
    }
    return false;
  }
}
