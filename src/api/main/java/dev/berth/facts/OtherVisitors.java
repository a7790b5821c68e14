package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those whom rules of a firewall let in and who are no machines with something of Spotfire.
 *
 * @param zones the names of the zones in which such machines are
 */
record OtherVisitors(Environment environment, Places places, Set<String> zones) {
  /** Whether some rule may let them in to a port, but for those who are known to watch machines. */
  boolean mayCome(PortRange port, List<Place> watching) {
    for (FirewallRule rule : environment.firewall()) {
      boolean in = !rule.direction().is(Direction.OUT) && !rule.protocol().is(Protocol.UDP);
      if (rule.allows()
          && in
          && RulePorts.areAbout(rule, port)
          && !isFromSpotfire(rule.from().orElse(""))
          && !Watching.isFromOneOf(watching, rule)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFromSpotfire(String end) {
    boolean zone = zones.contains(end);
    Optional<Place> named = zone ? Optional.empty() : places.named(end);
    boolean machine = named.isPresent() && !named.get().roles().isEmpty();
    return zone || machine || end.startsWith(MachineRole.PREFIX);
  }
}
