package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
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
  boolean mayCome(Place target, PortRange port, List<Place> known) {
    boolean between = false;
    for (FirewallRule rule : environment.firewall()) {
      between |= !rule.at().isPresent();
    }
    for (FirewallRule rule : environment.firewall()) {
      boolean in = !rule.direction().is(Direction.OUT) && !rule.protocol().is(Protocol.UDP);
      // Who is let in at the machine has come through the firewall between the zones, if there is
      // one.
      in &= !between || !rule.at().isPresent();
      if (rule.allows()
          && in
          && RulePorts.areAbout(rule, port)
          && !isOfSpotfire(rule.from().orElse(""))
          && !isElsewhere(rule, target, port)
          && !Watching.isFromOneOf(known, rule)) {
        return true;
      }
    }
    return false;
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
    Optional<Place> named = zone ? Optional.empty() : places.named(end);
    boolean machine = named.isPresent() && !named.get().roles().isEmpty();
    return zone || machine || end.startsWith(MachineRole.PREFIX);
  }
}
