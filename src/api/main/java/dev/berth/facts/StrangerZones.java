package dev.berth.facts;

import dev.berth.facts.FlowList.Aim;
import dev.berth.model.Certainty;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Zone;
import dev.berth.network.Firewall;
import dev.berth.network.MachineRole;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Stage;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The zones that clients and monitoring are in, as far as the firewall tells: nothing of Spotfire
 * is in them, and a rule from there opens what they need.
 */
final class StrangerZones {
  private final Environment environment;
  private final FlowList flows;
  private final Firewall firewall;
  private final Places places;

  /** How many machines in some role are in each zone. */
  private final Map<String, Integer> machines = new HashMap<>();

  /** The zones with nothing of Spotfire in them, each with those of a kind who may be there. */
  private final List<Map<Stranger, Place>> empty = new ArrayList<>();

  private final Watching watching;

  private final WrongPorts wrong;
  private final OtherVisitors others;
  private final CalledZones called;

  StrangerZones(Environment environment, FlowList flows, Facts facts) {
    this.environment = environment;
    this.flows = flows;
    this.firewall = flows.firewall();
    this.places = flows.places();
    this.wrong =
        new WrongPorts(
            environment, facts.catalogue(), places, new PortHolders(environment, facts, flows));
    this.watching = new Watching(environment, places, this);
    this.others = new OtherVisitors(environment, firewall, places, machines.keySet());
    this.called =
        new CalledZones(
            environment, firewall, places, facts.claims(environment), machines.keySet());
    for (Place each : firewall.isDescribed() ? places.inRoles() : List.<Place>of()) {
      String zone = firewall.zone(each);
      machines.put(zone, machines.getOrDefault(zone, 0) + 1);
    }
    for (Zone zone : firewall.isDescribed() ? environment.zones() : List.<Zone>of()) {
      if (zone.name().isPresent() && !machines.containsKey(zone.name().get())) {
        empty.add(Stranger.allIn(zone));
      }
    }
  }

  /** Lets them need a listener, wherever they are. */
  void add(Stranger stranger, Aim aim, Located need) {
    Optional<Place> target = places.of(aim.host());
    if (target.isPresent() && aim.port().isPresent()) {
      for (Place each : of(stranger, target.get(), aim)) {
        flows.add(each, stranger.label(), aim, Certainty.CONFIRMED, need);
      }
    }
  }

  /**
   * Lets them need a listener that something may stand before: from where a rule lets them in, or
   * else wherever they are.
   */
  void addPerhaps(Stranger stranger, Aim aim, Located need) {
    Optional<Place> target = places.of(aim.host());
    if (target.isPresent() && aim.port().isPresent()) {
      List<Place> let = new ArrayList<>();
      for (Map<Stranger, Place> each : empty) {
        Place somebody = each.get(stranger);
        boolean in = isLetThrough(somebody, target.get(), aim.port().get());
        let.addAll(in ? List.of(somebody) : List.of());
      }
      for (Place each : let.isEmpty() ? List.of(stranger.anywhere()) : let) {
        flows.add(each, stranger.label(), aim, Certainty.CONFIRMED, need);
      }
    }
  }

  /**
   * Where those are who use a port: nobody in particular if that cannot be told. Where no rule lets
   * in anybody from outside, it is those who are let in to a wrong port of it, or who are called
   * so.
   */
  private List<Place> of(Stranger stranger, Place target, Aim aim) {
    int port = aim.port().get();
    if (empty.isEmpty() || isOpen(stranger.anywhere(), target, port)) {
      return List.of(stranger.anywhere());
    }
    List<Place> let = new ArrayList<>();
    List<Place> meant = new ArrayList<>();
    List<Place> named = new ArrayList<>();
    for (Map<Stranger, Place> each : empty) {
      Place somebody = each.get(stranger);
      List<FirewallRule> rules = rules(somebody, target);
      if (isLetThrough(somebody, target, port) || RulePorts.areMeant(rules, PortRange.of(port))) {
        let.add(somebody);
      } else if (wrong.areOpenedBy(rules, stranger, target, isAlone(target), aim)) {
        meant.add(somebody);
      } else if (called.areIn(stranger, somebody, target, port)) {
        named.add(somebody);
      }
    }
    meant.addAll(named);
    boolean forgotten = let.isEmpty() && meant.isEmpty() && stranger == Stranger.MONITORING;
    named.addAll(forgotten ? watching.of(aim.role()) : List.of());
    boolean told = let.isEmpty() && !others.mayCome(stranger, target, PortRange.of(port), named);
    meant.addAll(forgotten ? named : List.of());
    List<Place> strangers = told ? meant : let;
    return strangers.isEmpty() ? List.of(stranger.anywhere()) : strangers;
  }

  /** Whether no other machine of its zone has a role. */
  private boolean isAlone(Place target) {
    return machines.getOrDefault(firewall.zone(target), 0) == 1;
  }

  /** Who may be in each of the zones with nothing of Spotfire. */
  List<Map<Stranger, Place>> empty() {
    return empty;
  }

  private boolean isOpen(Place somebody, Place target, int port) {
    return passage(somebody, target, port).outcome() == Outcome.ALLOWED;
  }

  private Passage passage(Place somebody, Place target, int port) {
    return firewall.passages(somebody, target, Protocol.TCP, PortRange.of(port)).get(0);
  }

  boolean isLetThrough(Place somebody, Place target, int port) {
    Optional<FirewallRule> rule = passage(somebody, target, port).rule();
    boolean open = isOpen(somebody, target, port) && rule.isPresent();
    return open && isFrom(somebody.zone(), rule.get());
  }

  /** Whether a rule is from a zone, and not about what happens within it. */
  private static boolean isFrom(String zone, FirewallRule rule) {
    return rule.from().is(zone) && !rule.to().is(zone);
  }

  /** The rules that speak of a zone by its name, and let something in to a machine. */
  private List<FirewallRule> rules(Place somebody, Place target) {
    List<FirewallRule> rules = new ArrayList<>();
    for (FirewallRule each :
        firewall.allowing(somebody, target, Protocol.TCP, Stage.ENTERING_ZONE)) {
      if (isFrom(somebody.zone(), each) && means(each, target)) {
        rules.add(each);
      }
    }
    return rules;
  }

  /** Whether a rule leads to a machine by its name, its zone or its role, and not to all. */
  private boolean means(FirewallRule rule, Place target) {
    String to = rule.to().get();
    Optional<Place> named = places.ofEnd(to);
    boolean machine = named.isPresent() && named.get() == target;
    return machine || to.equals(firewall.zone(target)) || to.startsWith(MachineRole.PREFIX);
  }
}
