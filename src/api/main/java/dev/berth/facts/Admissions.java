package dev.berth.facts;

import dev.berth.facts.Openings.Reach;
import dev.berth.facts.Openings.Ruling;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/** Looks up which rules of firewalls allow connections to ports of a machine. */
record Admissions(Openings openings) {

  /** What firewalls say of ports that a listener with these ports comes to have. */
  Opening of(PortClaim claim, PortRange ports) {
    if (!isDeclaredBeside(claim)) {
      return new Opening(Opening.State.UNDECLARED, List.of());
    }
    List<FirewallRule> naming = allowing(claim, ports, Reach.TO_IT);
    if (areAllNamed(ports, naming)) {
      return new Opening(Opening.State.NAMED, naming);
    }
    boolean perhaps = !allowing(claim, ports, Reach.UNKNOWN).isEmpty();
    return new Opening(
        perhaps ? Opening.State.UNKNOWN : Opening.State.UNNAMED,
        allowing(claim, claim.ports(), Reach.TO_IT));
  }

  private boolean isDeclaredBeside(PortClaim claim) {
    for (Ruling each : openings.rulings()) {
      if (openings.isNear(each.environment(), claim)) {
        return true;
      }
    }
    return false;
  }

  /** The rules of such a reach that allow connections to some of the ports. */
  private List<FirewallRule> allowing(PortClaim claim, PortRange ports, Reach reach) {
    List<FirewallRule> rules = new ArrayList<>();
    for (Ruling each : openings.rulings()) {
      boolean allows = !each.rule().action().is(FirewallRule.Action.DENY);
      if (allows && isAboutAny(ports, each.rule()) && openings.reach(each, claim) == reach) {
        rules.add(each.rule());
      }
    }
    return rules;
  }

  private static boolean isAboutAny(PortRange ports, FirewallRule rule) {
    for (int port = ports.first(); port <= ports.last(); port++) {
      if (isAbout(port, rule)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areAllNamed(PortRange ports, List<FirewallRule> rules) {
    for (int port = ports.first(); port <= ports.last(); port++) {
      boolean named = false;
      for (FirewallRule each : rules) {
        named |= isAbout(port, each);
      }
      if (!named) {
        return false;
      }
    }
    return true;
  }

  /** A rule without ports is about all of them. */
  private static boolean isAbout(int port, FirewallRule rule) {
    return rule.ports().isEmpty() || !Openings.about(port, rule).isEmpty();
  }
}
