package dev.berth.rules.network;

import dev.berth.model.FirewallRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The machines at whose own firewalls rules with the same ends stand. */
final class RuleCopies {
  private final Map<List<String>, Set<String>> machines = new HashMap<>();

  RuleCopies(List<FirewallRule> rules) {
    for (FirewallRule each : rules) {
      if (each.at().isPresent()) {
        machines.putIfAbsent(ends(each), new HashSet<>());
        machines.get(ends(each)).add(each.at().get());
      }
    }
  }

  /** Whether another machine has a rule, too: then all may get the rules of all. */
  boolean areElsewhere(FirewallRule rule) {
    return machines.getOrDefault(ends(rule), Set.of()).size() > 1;
  }

  private static List<String> ends(FirewallRule rule) {
    return List.of(rule.from().orElse(""), rule.to().orElse(""));
  }
}
