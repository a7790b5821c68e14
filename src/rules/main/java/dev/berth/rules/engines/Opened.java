package dev.berth.rules.engines;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a firewall rule lets through to. */
final class Opened {
  private Opened() {}

  /**
   * The first engines that some ports of a rule lead to from another machine, if they lead to
   * nothing else: a wide range is not about engines.
   */
  static Optional<PortClaim> engines(
      FirewallRule rule, PortRange ports, Environment environment, Facts facts) {
    List<PortClaim> named = claims(rule.to().orElse(""), environment, facts);
    if (!named.isEmpty() && isWithin(rule, environment, facts)) {
      return Optional.empty();
    }
    Optional<PortClaim> engines = Optional.empty();
    for (PortClaim each : named.isEmpty() ? facts.claims(environment) : named) {
      boolean led = each.ports().overlaps(ports);
      if (led && !each.isEngines()) {
        return Optional.empty();
      }
      engines = led && engines.isEmpty() ? Optional.of(each) : engines;
    }
    return engines;
  }

  private static boolean isWithin(FirewallRule rule, Environment environment, Facts facts) {
    return facts.isOneMachine(environment, rule.from().orElse(""), rule.to().orElse(""));
  }

  /** The listeners on the machine of this name; none if it is the name of something else. */
  private static List<PortClaim> claims(String name, Environment environment, Facts facts) {
    List<PortClaim> claims = new ArrayList<>();
    for (PortClaim each : facts.claims(environment)) {
      if (facts.isOneMachine(environment, name, each.machine().name())) {
        claims.add(each);
      }
    }
    return claims;
  }
}
