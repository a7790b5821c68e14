package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.RulePorts;
import dev.berth.facts.Stranger;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Role;
import dev.berth.model.Zone;
import dev.berth.network.Match;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A zone in which no machine is said to be but those of the database and of balancers, whichever
 * file of the run says it, and from which a rule opens something.
 *
 * @param somebody who may be there
 * @param kind what they are there for, as the front ends tell that they may use
 * @param areUsers whether they are called clients and are let in to a front end: of others, some
 *     may watch
 */
record OutsideZone(Zone zone, Place somebody, Kind kind, boolean areUsers) {
  /** Whose zone it is. */
  enum Kind {
    CLIENTS,
    MONITORING,
    OTHERS,
    /** Likewise, where it is known who watches. */
    STRANGERS
  }

  /** Those of clients; and others, unless a server or a node may be there as well. */
  static List<OutsideZone> of(Environment environment, Facts facts) {
    Connections connections = Connections.of(environment, facts);
    List<PortClaim> claims = facts.claims(environment);
    Set<String> open = connections.isDescribed() ? open(environment) : Set.of();
    if (open.isEmpty()) {
      return List.of();
    }
    Inhabitants inhabitants = new Inhabitants(environment, facts);
    boolean placed = arePlaced(claims, connections);
    List<OutsideZone> zones = new ArrayList<>();
    FigureReaders readers = new FigureReaders(environment, claims, connections);
    for (Zone each : environment.zones()) {
      boolean known = each.name().isPresent();
      boolean named = known && (isOfClients(each) || !Collections.disjoint(open, names(each)));
      if (named && !inhabitants.mayBeIn(each)) {
        boolean read = !isOfClients(each) && readers.are(each);
        Kind kind = read ? Kind.MONITORING : kind(each, claims, connections);
        boolean users = kind == Kind.CLIENTS && !inhabitants.serveIn(each);
        if (placed || users && open.contains(each.name().get())) {
          Kind theirs = kind == Kind.CLIENTS && !users ? Kind.OTHERS : kind;
          boolean areUsers = isOfClients(each) && areLetIn(each, claims, connections);
          zones.add(new OutsideZone(each, Outsiders.in(each), theirs, areUsers));
        }
      }
    }
    return besideMonitoring(zones);
  }

  /** The same, and whether nobody but one of these watches. */
  private static List<OutsideZone> besideMonitoring(List<OutsideZone> zones) {
    boolean watched = false;
    for (OutsideZone each : zones) {
      watched |= each.kind == Kind.MONITORING;
    }
    List<OutsideZone> told = new ArrayList<>();
    for (OutsideZone each : zones) {
      boolean stranger = watched && each.kind == Kind.OTHERS;
      told.add(
          stranger
              ? new OutsideZone(each.zone, each.somebody, Kind.STRANGERS, each.areUsers)
              : each);
    }
    return told;
  }

  private static Kind kind(Zone zone, List<PortClaim> claims, Connections connections) {
    Place somebody = Outsiders.in(zone);
    boolean users = isOfClients(zone);
    boolean watchers = Stranger.MONITORING.isCalled(somebody.zone());
    if (watchers || !users && watch(zone, claims, connections)) {
      return Kind.MONITORING;
    }
    boolean theirs = users || areLetIn(zone, claims, connections);
    return theirs ? Kind.CLIENTS : Kind.OTHERS;
  }

  /** Whether it is called as a zone of clients is. */
  private static boolean isOfClients(Zone zone) {
    return Stranger.CLIENTS.isCalled(zone.name().orElse("")) || isInternet(zone);
  }

  /** Whether it is that of whoever may come, of whom some may be clients. */
  private static boolean isInternet(Zone zone) {
    return zone.name().orElse("").toLowerCase(Locale.ROOT).equals("internet");
  }

  /** What rules that open something are from. */
  private static Set<String> open(Environment environment) {
    Set<String> open = new HashSet<>();
    for (FirewallRule each : environment.firewall()) {
      open.addAll(each.allows() ? List.of(each.from().orElse("")) : List.<String>of());
    }
    return open;
  }

  /** What a rule may call a zone: by its name, or by all of its addresses. */
  static List<String> names(Zone zone) {
    List<String> names = new ArrayList<>(List.of(zone.name().get()));
    if (zone.addresses().size() == 1) {
      names.add(zone.addresses().get(0).orElse(""));
    }
    return names;
  }

  /** Whether the zones of all that servers and nodes keep for themselves are known. */
  private static boolean arePlaced(List<PortClaim> claims, Connections connections) {
    boolean are = true;
    for (PortClaim each : claims) {
      are &= !Internal.isOfSite(each) || connections.zone(each).isPresent();
    }
    return are;
  }

  /**
   * Whether a rule lets somebody in to a front end, as is done for clients; one that names no ports
   * may be for others.
   */
  private static boolean areLetIn(Zone zone, List<PortClaim> claims, Connections connections) {
    Place somebody = Outsiders.in(zone);
    boolean are = false;
    for (PortClaim claim : claims) {
      boolean front =
          claim.role() == Role.PUBLIC_HTTP
              || claim.role() == Role.PUBLIC_HTTPS
              || claim.role() == Role.LOAD_BALANCER;
      for (Passage each : front ? connections.passages(somebody, claim) : List.<Passage>of()) {
        are |= isOpened(each, zone) && !each.rule().get().ports().isEmpty();
      }
    }
    return are;
  }

  /** Whether a rule names what only monitoring asks, and lets somebody in to it. */
  private static boolean watch(Zone zone, List<PortClaim> claims, Connections connections) {
    Place somebody = Outsiders.in(zone);
    boolean watch = false;
    for (PortClaim claim : claims) {
      boolean is = Internal.isMonitored(claim);
      for (Passage each : is ? connections.passages(somebody, claim) : List.<Passage>of()) {
        watch |= isOpened(each, zone) && RulePorts.isMeant(each.rule().get(), claim.ports());
      }
    }
    return watch;
  }

  /** Whether a rule that names a zone lets those in it through. */
  static boolean isOpened(Passage passage, Zone zone) {
    Optional<FirewallRule> rule = passage.rule();
    boolean open = passage.outcome() == Outcome.ALLOWED && rule.isPresent();
    List<String> names = names(zone);
    // Within a zone there may be others, in which servers and nodes are.
    return open
        && names.contains(rule.get().from().orElse(""))
        && !names.contains(rule.get().to().orElse(""));
  }

  /** What messages call those who are there. */
  String who() {
    return kind == Kind.CLIENTS && !isInternet(zone) ? "clients of " + zone.label() : zone.label();
  }

  /**
   * Whether a rule that names the zone, or what all of it is in, lets those in it through. Of those
   * that let in everybody, another rule tells.
   */
  private boolean isOpenedToAll(Passage passage, Environment environment, Connections connections) {
    Optional<FirewallRule> rule = passage.rule();
    if (passage.outcome() != Outcome.ALLOWED
        || rule.isEmpty()
        || FirewallRules.isFromEverybody(rule.get(), environment)) {
      return false;
    }
    boolean within = names(zone).contains(rule.get().to().orElse(""));
    return !within && connections.ends().isFrom(rule.get(), somebody) == Match.YES;
  }

  /** Where a rule opens something that is none of their business. */
  List<Passage> opened(PortClaim claim, Connections connections) {
    boolean others = kind != Kind.CLIENTS;
    boolean watched = Internal.isMonitored(claim) && !areUsers;
    boolean kept = others ? Internal.isOfMachines(claim) : !watched;
    kept |= kind == Kind.STRANGERS && Internal.isOfNode(claim);
    // Metrics are read there.
    kept &= kind != Kind.MONITORING || claim.role() != Role.NODE_MANAGER_REGISTRATION;
    List<Passage> opened = new ArrayList<>();
    for (Passage each : Internal.opened(connections, somebody, claim)) {
      boolean meant = !others || FirewallRules.isAimed(each.rule().get());
      boolean open = isOpened(each, zone) || isOpenedToAll(each, claim.environment(), connections);
      if (kept && meant && open) {
        opened.add(each);
      }
    }
    return opened;
  }
}
