package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.network.Firewall;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.List;
import java.util.Optional;

/** The ports that hosts reserve for what is beside Spotfire. */
record Reservations(Environment environment, Places places) {
  /** Whether one of some ports is reserved on a machine. */
  boolean hold(Place machine, PortRange ports) {
    boolean hold = false;
    for (Host host : environment.hosts()) {
      Optional<Place> place = places.of(host.name());
      hold |= place.isPresent() && place.get() == machine && reserves(host, ports);
    }
    return hold;
  }

  private static boolean reserves(Host host, PortRange ports) {
    boolean reserves = false;
    for (Host.ReservedPort each : host.reservedPorts()) {
      reserves |= each.port().isPresent() && ports.contains(each.port().get());
    }
    return reserves;
  }

  /**
   * Whether a usual port that rules open on a machine is that of something beside Spotfire, there
   * or on another one that they lead to.
   */
  boolean meet(List<FirewallRule> rules, Place target, List<PortRange> usual, Firewall firewall) {
    boolean meet = false;
    for (PortRange port : usual) {
      meet |= RulePorts.areMeant(rules, port) && hold(target, port);
      for (FirewallRule each : rules) {
        meet |= RulePorts.isMeant(each, port) && areBehind(each, port, firewall);
      }
    }
    return meet;
  }

  private boolean areBehind(FirewallRule rule, PortRange ports, Firewall firewall) {
    boolean are = false;
    for (Host host : environment.hosts()) {
      Optional<Place> place = reserves(host, ports) ? places.of(host.name()) : Optional.empty();
      are |= place.isPresent() && firewall.isAbout(rule.to(), place.get()) == Match.YES;
    }
    return are;
  }
}
