package dev.berth.rules.engines;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the firewall rules of an environment let through to its engines. */
final class Opened {
  /** Spans of so many times the ports that engines have may be about something else. */
  private static final int WIDE = 4;

  /** The first of those that systems hand out (RFC 6335); spans that start above name some. */
  private static final int DYNAMIC = 49152;

  /** Engines that are asked for each rule. */
  private static final int MOST = 100;

  private final Environment environment;
  private final Facts facts;
  private final Connections connections;
  private final Visitors visitors;
  private final Map<Object, List<PortClaim>> byMachine = new IdentityHashMap<>();

  /** What rules find that are about no machine alone, by their ports. */
  private final Map<PortRange, List<PortClaim>> anywhere = new HashMap<>();

  /** What else listens here, as other environments have it; null until engines are led to. */
  private Map<PortClaim, Place> others;

  /** Where the engines are that rules may lead to; looked up once, not for each rule. */
  private final Map<PortClaim, Place> places = new IdentityHashMap<>();

  private int lowest = PortRange.HIGHEST;
  private int highest;

  Opened(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.connections = Connections.of(environment, facts);
    this.visitors = new Visitors(environment, connections);
    for (PortClaim each : facts.claims(environment)) {
      Object machine = facts.machineOf(environment, each.machine().name());
      byMachine.putIfAbsent(machine, new ArrayList<>());
      byMachine.get(machine).add(each);
      if (each.isEngines()) {
        lowest = Math.min(lowest, each.ports().first());
        highest = Math.max(highest, each.ports().last());
        places.put(each, connections.named(each.machine().name()).orElse(null));
      }
    }
  }

  private Map<PortClaim, Place> others() {
    if (others == null) {
      others = new IdentityHashMap<>();
      for (PortClaim each : facts.claims()) {
        Optional<Place> place = connections.named(each.machine().name());
        boolean other = each.environment() != environment && !each.isEngines();
        if (other && place.isPresent() && isHere(each)) {
          others.put(each, place.get());
        }
      }
    }
    return others;
  }

  /** Whether the machine of a listener is called so here, too. */
  private boolean isHere(PortClaim claim) {
    String name = claim.machine().name();
    return facts.machineOf(claim.environment(), name) == facts.machineOf(environment, name);
  }

  /** Ports in a rule where only engines listen, the first of whom they are. */
  record Item(Value<DeclaredRange> ports, PortClaim engines) {}

  /** What a rule opens of the ports of engines, item by item. */
  List<Item> by(FirewallRule rule) {
    List<Item> items = new ArrayList<>();
    boolean opens = !rule.action().is(Action.DENY) && !rule.protocol().is(Protocol.UDP);
    for (Value<DeclaredRange> ports : opens ? rule.ports() : List.<Value<DeclaredRange>>of()) {
      Optional<PortRange> range = ports.get().range();
      Optional<PortClaim> engines = range.isPresent() ? by(rule, range.get()) : Optional.empty();
      if (engines.isPresent()) {
        items.add(new Item(ports, engines.get()));
      }
    }
    return items;
  }

  /**
   * The first engines that some ports of a rule open to another machine, if they lead to nothing
   * else: a wide range that has the dynamic ports is not about engines.
   */
  private Optional<PortClaim> by(FirewallRule rule, PortRange ports) {
    if (ports.last() < lowest || ports.first() > highest) {
      return Optional.empty();
    }
    List<PortClaim> engines = behind(rule, ports);
    return isWide(ports, engines) ? Optional.empty() : firstOpen(rule, ports, engines);
  }

  private Optional<PortClaim> firstOpen(
      FirewallRule rule, PortRange ports, List<PortClaim> engines) {
    for (PortClaim each : engines.subList(0, Math.min(engines.size(), MOST))) {
      if (visitors.comeIn(rule, each, ports)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The engines with some ports to which a rule surely leads; none if it leads to others. */
  private List<PortClaim> behind(FirewallRule rule, PortRange ports) {
    String to = rule.to().orElse("");
    List<PortClaim> named = byMachine.get(facts.machineOf(environment, to));
    if (named != null) {
      boolean within = facts.isOneMachine(environment, rule.from().orElse(""), to);
      return within ? List.of() : engines(named, ports);
    }
    List<PortClaim> known = anywhere.get(ports);
    if (known == null) {
      known = engines(facts.claims(environment), ports);
      anywhere.put(ports, known);
    }
    List<PortClaim> behind = new ArrayList<>();
    for (PortClaim each : known) {
      Place place = places.get(each);
      if (place != null && connections.ends().leadsTo(rule, place) == Match.YES) {
        behind.add(each);
      }
    }
    return behind.isEmpty() || meetsOthers(rule, ports) ? List.of() : behind;
  }

  private boolean meetsOthers(FirewallRule rule, PortRange ports) {
    for (Map.Entry<PortClaim, Place> each : others().entrySet()) {
      boolean meets = each.getKey().ports().overlaps(ports);
      if (meets && connections.ends().leadsTo(rule, each.getValue()) != Match.NO) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWide(PortRange ports, List<PortClaim> engines) {
    List<PortRange> theirs = new ArrayList<>();
    for (PortClaim each : engines) {
      theirs.add(each.ports());
    }
    long count = PortTally.of(theirs).once(List.of()).count(ports);
    boolean some = ports.first() > DYNAMIC;
    return !some && ports.last() - ports.first() >= WIDE * count;
  }

  /** The engines with some of these ports; none if something else has one of them. */
  private static List<PortClaim> engines(List<PortClaim> claims, PortRange ports) {
    List<PortClaim> engines = new ArrayList<>();
    for (PortClaim each : claims) {
      boolean meets = each.ports().overlaps(ports);
      if (meets && !each.isEngines()) {
        return List.of();
      }
      if (meets) {
        engines.add(each);
      }
    }
    return engines;
  }
}
