package dev.berth.rules.network;

import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ports in a row that a firewall rule opens.
 *
 * @param place where they are written, or the rule
 * @param written as what; empty if they are all that there are, because the rule names none
 */
record Stretch(Located place, PortRange ports, Optional<Value<DeclaredRange>> written) {
  private static final String ANY = "any";
  private static final PortRange ALL = new PortRange(PortRange.LOWEST, PortRange.HIGHEST);

  /** Those of a rule, in its order. */
  static List<Stretch> of(FirewallRule rule, Environment environment) {
    List<Stretch> stretches = new ArrayList<>();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      if (range.isPresent()) {
        stretches.add(new Stretch(each, range.get(), Optional.of(each)));
      }
    }
    if (rule.ports().isEmpty() && leadsSomewhere(rule, environment)) {
      stretches.add(new Stretch(rule, ALL, Optional.empty()));
    }
    return FirewallRules.opens(rule) ? stretches : List.of();
  }

  /**
   * Whether a rule is about what listens at the end it names: what leaves is about those that it
   * enters, who looks into all machines is let in to all ports, and within a zone nothing need
   * stand between machines.
   */
  private static boolean leadsSomewhere(FirewallRule rule, Environment environment) {
    String to = rule.to().orElse("");
    boolean all = to.equals(ANY) && rule.from().is(ANY);
    boolean some = !to.equals(ANY) && !rule.from().is(to);
    for (Zone zone : environment.zones()) {
      List<String> names = zone.name().isPresent() ? OutsideZone.names(zone) : List.of();
      some &= !names.contains(to) || !names.contains(rule.from().orElse(""));
    }
    return !rule.direction().is(FirewallRule.Direction.OUT) && (all || some);
  }

  /** How many they are. */
  int length() {
    return ports.last() - ports.first() + 1;
  }

  /** That so many of them are opened, in words. */
  String opening(int count) {
    return written.isPresent()
        ? " opens " + count + " ports by " + written.get()
        : " names no ports and opens " + count;
  }
}
