package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.HostNames;
import dev.berth.model.PortRange;
import dev.berth.network.Firewall;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those whom rules of a firewall let in and who are no machines with something of Spotfire.
 *
 * @param zones the names of the zones in which such machines are
 */
record OtherVisitors(Environment environment, Firewall firewall, Places places, Set<String> zones) {
  /**
   * Whether some rule may let them in to a port of a machine, or of something unknown before it;
   * but for those who are known to come.
   */
  boolean mayCome(Stranger stranger, Place target, PortRange port, List<Place> known) {
    boolean parted = stranger == Stranger.CLIENTS && isBetweenZones();
    for (FirewallRule rule : environment.firewall()) {
      // Who is let in at the machine, whoever it be, has to come through the firewall between the
      // zones, if there is one; but what watches it often stands beside it.
      boolean onTheWay = parted && rule.at().isPresent() && isOf(known, rule);
      if (letsIn(rule)
          && !onTheWay
          && RulePorts.areAbout(rule, port)
          && (!isOfSpotfire(rule.from().orElse("")) || isFromBeside(rule, target, port))
          && !isElsewhere(rule, target, port)
          && !Watching.isFromOneOf(known, rule)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a rule at a machine is from its zone, for this port, and no balancer that needs it may
   * be there: it is for somebody beside the machine.
   */
  private boolean isFromBeside(FirewallRule rule, Place target, PortRange port) {
    boolean own = rule.at().isPresent() && RulePorts.isMeant(rule, port);
    boolean beside = own && rule.from().is(firewall.zone(target));
    boolean there = beside && firewall.isAbout(rule.to(), target) == Match.YES;
    return there && environment.loadBalancers().isEmpty();
  }

  /** Whether a rule lets something in between zones. */
  private boolean isBetweenZones() {
    boolean is = false;
    for (FirewallRule rule : environment.firewall()) {
      is |= !rule.at().isPresent() && letsIn(rule);
    }
    return is;
  }

  private static boolean letsIn(FirewallRule rule) {
    boolean in = !rule.direction().is(Direction.OUT) && !rule.protocol().is(Protocol.UDP);
    return rule.allows() && in;
  }

  /** Whether a rule may be about what comes from some of those who are known. */
  private boolean isOf(List<Place> known, FirewallRule rule) {
    boolean is = false;
    for (Place each : known) {
      is |= firewall.isAbout(rule.from(), each) != Match.NO;
    }
    return is;
  }

  /**
   * Whether a rule leads to other machines of Spotfire, which stand before none: whatever is where
   * it leads is not let in to the port itself, as a proxy there would be.
   */
  private boolean isElsewhere(FirewallRule rule, Place target, PortRange port) {
    String to = rule.to().orElse("");
    boolean elsewhere = isOfSpotfire(to) && firewall.isAbout(rule.to(), target) == Match.NO;
    for (FirewallRule each : elsewhere ? environment.firewall() : List.<FirewallRule>of()) {
      boolean on = each.allows() && each.from().is(to) && RulePorts.areAbout(each, port);
      elsewhere &= !on || firewall.isAbout(each.to(), target) == Match.NO;
    }
    return elsewhere;
  }

  private boolean isOfSpotfire(String end) {
    boolean zone = zones.contains(end);
    Optional<Place> named = zone ? Optional.empty() : places.ofEnd(end);
    boolean machine = named.isPresent() && !named.get().roles().isEmpty();
    return zone || machine || end.startsWith(MachineRole.PREFIX) || HostNames.isLoopback(end);
  }
}
