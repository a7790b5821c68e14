package dev.berth.rules.engines;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the firewall rules of an environment let through to its engines.
 *
 * @param lowest the lowest of all engine ports
 * @param highest likewise the highest; below the lowest if there are no engines
 */
record Opened(Environment environment, Facts facts, int lowest, int highest) {
  static Opened in(Environment environment, Facts facts) {
    int lowest = PortRange.HIGHEST;
    int highest = 0;
    for (PortClaim each : facts.claims(environment)) {
      if (each.isEngines()) {
        lowest = Math.min(lowest, each.ports().first());
        highest = Math.max(highest, each.ports().last());
      }
    }
    return new Opened(environment, facts, lowest, highest);
  }

  /**
   * The first engines that some ports of a rule lead to from another machine, if they lead to
   * nothing else: a wide range is not about engines.
   */
  Optional<PortClaim> by(FirewallRule rule, PortRange ports) {
    if (ports.last() < lowest || ports.first() > highest) {
      return Optional.empty();
    }
    String to = rule.to().orElse("");
    List<PortClaim> named = on(to);
    if (!named.isEmpty() && facts.isOneMachine(environment, rule.from().orElse(""), to)) {
      return Optional.empty();
    }
    List<PortClaim> led = named.isEmpty() ? facts.claims(environment) : named;
    for (PortClaim each : led) {
      if (!each.isEngines() && each.ports().overlaps(ports)) {
        return Optional.empty();
      }
    }
    return first(led, ports);
  }

  private static Optional<PortClaim> first(List<PortClaim> claims, PortRange ports) {
    for (PortClaim each : claims) {
      if (each.ports().overlaps(ports)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The listeners on the machine of this name; none if it is the name of something else. */
  private List<PortClaim> on(String name) {
    List<PortClaim> claims = new ArrayList<>();
    for (PortClaim each : facts.claims(environment)) {
      if (facts.isOneMachine(environment, name, each.machine().name())) {
        claims.add(each);
      }
    }
    return claims;
  }
}
