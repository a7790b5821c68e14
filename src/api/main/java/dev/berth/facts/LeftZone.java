package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.model.Zone;
import dev.berth.network.Firewall;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.Optional;
import java.util.Set;

/**
 * The zone that is left for clients, whatever it is called, where all others have something of
 * Spotfire in them, and the front end is opened to its own zone alone, which is called that of
 * servers: users may sit beside a server where they have a network in common.
 *
 * @param inhabited the names of the zones with machines of Spotfire, when all are known
 */
record LeftZone(Environment environment, Firewall firewall, Places places, Set<String> inhabited) {
  private static final Set<String> SERVERS = Set.of("server", "servers", "spotfire");

  boolean isOfClients(String zone, Place target, int port) {
    return isLast(zone)
        && !Stranger.MONITORING.isCalled(zone)
        && isWithoutHosts(zone)
        && isOpenedWithin(target, port);
  }

  private boolean isLast(String zone) {
    boolean last = true;
    for (Zone each : environment.zones()) {
      last &= each.name().is(zone) || inhabited.contains(each.name().orElse(""));
    }
    return last;
  }

  /** Whether no machine that is declared is in a zone, or may be. */
  private boolean isWithoutHosts(String zone) {
    boolean without = true;
    for (Host each : environment.hosts()) {
      Optional<Place> place = places.of(each.name());
      String own = place.isPresent() ? firewall.zone(place.get()) : "";
      without &= !each.zone().is(zone) && !own.isEmpty() && !own.equals(zone);
    }
    return without;
  }

  /** Whether a rule names a port and opens it to the zone of a machine: somebody thought of it. */
  private boolean isOpenedWithin(Place target, int port) {
    String own = firewall.zone(target);
    boolean servers = Stranger.isCalled(own, SERVERS);
    boolean opened = false;
    for (FirewallRule each : environment.firewall()) {
      boolean in = !each.direction().is(Direction.OUT) && !each.at().isPresent();
      opened |=
          servers
              && in
              && each.allows()
              && !each.protocol().is(Protocol.UDP)
              && each.from().is(own)
              && RulePorts.isMeant(each, PortRange.of(port))
              && firewall.isAbout(each.to(), target) == Match.YES;
    }
    return opened;
  }
}
