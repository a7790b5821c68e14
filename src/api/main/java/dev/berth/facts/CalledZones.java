package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.network.Firewall;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The zones that are called as those of strangers are, or as that of whoever may come. */
final class CalledZones {
  private final Environment environment;
  private final Firewall firewall;
  private final Places places;
  private final List<PortClaim> claims;
  private final WatchRules watching;
  private final InternetZone internet;
  private final LeftZone left;

  /** The machines of servers, nodes and declared systems; null until they are asked for. */
  private Set<Place> owned;

  /**
   * Zones by their names.
   *
   * @param inhabited those with machines of Spotfire, when all are known
   */
  CalledZones(
      Environment environment,
      Firewall firewall,
      Places places,
      List<PortClaim> claims,
      Set<String> inhabited) {
    this.environment = environment;
    this.firewall = firewall;
    this.places = places;
    this.claims = claims;
    this.watching = new WatchRules(firewall, places, claims);
    this.internet = new InternetZone(environment, inhabited);
    this.left = new LeftZone(environment, firewall, places, inhabited);
  }

  /**
   * Whether those in a zone that is called so need a listener: no rule tells what they come to
   * instead, or keeps them out. One that lets them out to it, or in at its machine, tells that they
   * are to come.
   */
  boolean areIn(Stranger stranger, Place somebody, Place target, int port) {
    String zone = somebody.zone();
    boolean clients = stranger == Stranger.CLIENTS;
    boolean invited = isInvited(somebody, target, port);
    // The internet may be declared to be kept out, and users sit in the zone of a machine.
    boolean outside = clients && invited && internet.isOfClients(zone);
    boolean open = outside || clients && left.isOfClients(zone, target, port);
    if (!open && !stranger.isCalled(zone)) {
      return false;
    }
    // What is asked on the internet tells why it is declared, as what monitoring is told does.
    boolean asked = open || stranger == Stranger.MONITORING;
    for (FirewallRule each : environment.firewall()) {
      boolean elsewhere =
          each.allows()
              && (isLetInElsewhere(each, somebody, target, port) && !watches(stranger, each)
                  || asked && mayReport(each.to(), somebody));
      if (elsewhere || !invited && keepsOut(each, somebody, target, port)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a rule lets somebody do half the way. */
  private boolean isInvited(Place somebody, Place target, int port) {
    boolean is = false;
    for (FirewallRule each : environment.firewall()) {
      is |= each.allows() && isHalfTheWay(each, target, port) && mayBe(each.from(), somebody);
    }
    return is;
  }

  private boolean isLetInElsewhere(FirewallRule rule, Place somebody, Place target, int port) {
    boolean from = !rule.protocol().is(Protocol.UDP) && mayBe(rule.from(), somebody);
    return from && !isHalfTheWay(rule, target, port);
  }

  /** Whether a rule tells of monitoring no more than that it watches others. */
  private boolean watches(Stranger stranger, FirewallRule rule) {
    return stranger == Stranger.MONITORING && watching.has(rule);
  }

  /**
   * Whether a rule keeps a zone out of where a listener is by its name, which somebody meant. One
   * that closes the zone to all is how firewalls end.
   */
  private boolean keepsOut(FirewallRule rule, Place somebody, Place target, int port) {
    return !rule.allows()
        && !rule.protocol().is(Protocol.UDP)
        && rule.from().is(somebody.zone())
        && !isEverything(rule.to())
        && RulePorts.areAbout(rule, PortRange.of(port))
        && isAtNoOther(rule, target)
        && firewall.isAbout(rule.to(), target) != Match.NO;
  }

  private boolean isAtNoOther(FirewallRule rule, Place target) {
    Optional<Place> at = places.named(rule.at().orElse(""));
    return !rule.at().isPresent() || at.isPresent() && at.get() == target;
  }

  private static boolean isEverything(Value<String> end) {
    return end.is("any") || end.orElse("").endsWith("/0");
  }

  /** Whether a rule only lets out what goes to a listener, or in at the machine itself. */
  private boolean isHalfTheWay(FirewallRule rule, Place target, int port) {
    boolean in = rule.at().isPresent() && isAtNoOther(rule, target);
    boolean half = rule.direction().is(Direction.OUT) || in;
    return half
        && RulePorts.isMeant(rule, PortRange.of(port))
        && firewall.isAbout(rule.to(), target) == Match.YES;
  }

  /** Whether somebody may be where a rule leads: systems that are declared are others. */
  private boolean mayReport(Value<String> end, Place somebody) {
    return isBeside(end, somebody)
        || !isOfOthers(end) && firewall.isAbout(end, somebody) != Match.NO;
  }

  private boolean isOfOthers(Value<String> end) {
    if (owned == null) {
      owned = Collections.newSetFromMap(new IdentityHashMap<>());
      for (PortClaim each : claims) {
        // What else listens on a machine may be what is reported to.
        boolean known = each.role() != Role.RESERVED;
        Optional<Place> machine = known ? places.named(each.machine().name()) : Optional.empty();
        owned.addAll(machine.isPresent() ? List.of(machine.get()) : List.of());
      }
    }
    Optional<Place> named = places.ofEnd(end.orElse(""));
    return named.isPresent() && owned.contains(named.get());
  }

  /** Whether an end of a rule may be somebody in a zone, or is a machine there. */
  private boolean mayBe(Value<String> end, Place somebody) {
    return isBeside(end, somebody) || firewall.isAbout(end, somebody) != Match.NO;
  }

  private boolean isBeside(Value<String> end, Place somebody) {
    Optional<Place> named = places.ofEnd(end.orElse(""));
    return named.isPresent() && firewall.zone(named.get()).equals(somebody.zone());
  }
}
