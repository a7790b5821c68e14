package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Firewall;
import dev.berth.network.MachineRole;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The zones that clients are in, as far as the firewall tells: nothing of Spotfire is in them, and
 * a rule from there opens the front end.
 */
final class ClientZones {
  /** What a zone of clients is called, if nobody else has to be in it. */
  private static final Set<String> NAMES =
      Set.of("client", "clients", "user", "users", "desktop", "desktops", "workstations");

  private final Environment environment;
  private final Firewall firewall;
  private final Places places;
  private final List<PortRange> ofWeb = new ArrayList<>();

  /** Somebody in each zone with nothing of Spotfire in it, by its name. */
  private final Map<String, Place> empty = new LinkedHashMap<>();

  /** How many machines in some role are in each zone. */
  private final Map<String, Integer> machines = new HashMap<>();

  ClientZones(Environment environment, FlowList flows, Catalogue catalogue) {
    this.environment = environment;
    this.firewall = flows.firewall();
    this.places = flows.places();
    if (!firewall.isDescribed()) {
      return;
    }
    for (Place each : places.inRoles()) {
      machines.merge(firewall.zone(each), 1, Integer::sum);
    }
    for (Zone zone : environment.zones()) {
      String name = zone.name().orElse("");
      if (!name.isEmpty() && !machines.containsKey(name)) {
        empty.put(name, Place.anybodyIn("clients of " + zone.label(), name));
      }
    }
    for (Role role : List.of(Role.PUBLIC_HTTP, Role.PUBLIC_HTTPS)) {
      Optional<Integer> port = catalogue.defaultPort(role, "", environment.version());
      port.map(PortRange::of).ifPresent(ofWeb::add);
    }
  }

  /**
   * Where those are who use a front end: nobody in particular if that cannot be told. Where no rule
   * lets in anybody from outside, it is those who are let in to a port of the web beside the right
   * one, or who are called so.
   */
  List<Place> of(Place target, int port) {
    if (empty.isEmpty() || isOpen(Places.CLIENTS, target, port)) {
      return List.of(Places.CLIENTS);
    }
    List<Place> let = new ArrayList<>();
    List<Place> meant = new ArrayList<>();
    for (Map.Entry<String, Place> each : empty.entrySet()) {
      List<FirewallRule> rules = rules(each.getKey(), each.getValue(), target);
      boolean opened = isLetThrough(each.getValue(), each.getKey(), target, port);
      if (opened || isAbout(rules, PortRange.of(port))) {
        let.add(each.getValue());
      } else if (isMisled(rules, target)
          || NAMES.contains(each.getKey().toLowerCase(Locale.ROOT))) {
        meant.add(each.getValue());
      }
    }
    boolean told = let.isEmpty() && !mayBeOpenToOthers(PortRange.of(port));
    List<Place> clients = told ? meant : let;
    return clients.isEmpty() ? List.of(Places.CLIENTS) : clients;
  }

  private boolean isOpen(Place somebody, Place target, int port) {
    return passage(somebody, target, port).outcome() == Outcome.ALLOWED;
  }

  private Passage passage(Place somebody, Place target, int port) {
    return firewall.passages(somebody, target, Protocol.TCP, PortRange.of(port)).get(0);
  }

  /** Whether it is a rule about a zone that lets somebody in it through. */
  private boolean isLetThrough(Place somebody, String zone, Place target, int port) {
    Optional<FirewallRule> rule = passage(somebody, target, port).rule();
    return isOpen(somebody, target, port) && rule.isPresent() && rule.get().from().is(zone);
  }

  /** The rules that speak of a zone by its name, and let something in to a machine. */
  private List<FirewallRule> rules(String zone, Place somebody, Place target) {
    List<FirewallRule> rules = new ArrayList<>();
    for (FirewallRule each :
        firewall.allowing(somebody, target, Protocol.TCP, Stage.ENTERING_ZONE)) {
      if (each.from().is(zone)) {
        rules.add(each);
      }
    }
    return rules;
  }

  private static boolean isAbout(List<FirewallRule> rules, PortRange ports) {
    boolean is = false;
    for (FirewallRule rule : rules) {
      is |= isAbout(rule, ports);
    }
    return is;
  }

  private static boolean isAbout(FirewallRule rule, PortRange ports) {
    boolean is = rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      is |= range.isEmpty() || range.get().overlaps(ports);
    }
    return is;
  }

  /** Whether a rule opens a port of the web where nobody but this machine can be meant. */
  private boolean isMisled(List<FirewallRule> rules, Place target) {
    boolean alone = machines.getOrDefault(firewall.zone(target), 0) == 1;
    boolean is = false;
    for (FirewallRule rule : rules) {
      Optional<Place> named = places.named(rule.to().get());
      boolean aimed = named.isPresent() && named.get() == target;
      for (PortRange web : aimed || alone ? ofWeb : List.<PortRange>of()) {
        is |= !rule.ports().isEmpty() && isAbout(rule, web);
      }
    }
    return is;
  }

  /** Whether some rule opens a port to others than machines with something of Spotfire. */
  private boolean mayBeOpenToOthers(PortRange port) {
    for (FirewallRule rule : environment.firewall()) {
      boolean in = !rule.direction().is(Direction.OUT) && !rule.protocol().is(Protocol.UDP);
      if (rule.allows() && in && isAbout(rule, port) && !isFromSpotfire(rule.from().orElse(""))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFromSpotfire(String end) {
    boolean zone = machines.containsKey(end);
    Optional<Place> named = zone ? Optional.empty() : places.named(end);
    boolean machine = named.isPresent() && !named.get().roles().isEmpty();
    return zone || machine || end.startsWith(MachineRole.PREFIX);
  }
}
