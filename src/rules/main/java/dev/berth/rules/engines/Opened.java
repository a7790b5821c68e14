package dev.berth.rules.engines;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the firewall rules of an environment let through to its engines. */
final class Opened {
  /** Spans of so many times the ports that engines have are about something else. */
  private static final int WIDE = 4;

  private final Environment environment;
  private final Facts facts;
  private final Connections connections;
  private final Map<Object, List<PortClaim>> byMachine = new IdentityHashMap<>();

  /** What rules find that are about no machine alone, by their ports. */
  private final Map<PortRange, Optional<PortClaim>> anywhere = new HashMap<>();

  private int lowest = PortRange.HIGHEST;
  private int highest;

  Opened(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.connections = Connections.of(environment, facts);
    for (PortClaim each : facts.claims(environment)) {
      Object machine = facts.machineOf(environment, each.machine().name());
      byMachine.putIfAbsent(machine, new ArrayList<>());
      byMachine.get(machine).add(each);
      if (each.isEngines()) {
        lowest = Math.min(lowest, each.ports().first());
        highest = Math.max(highest, each.ports().last());
      }
    }
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
      if (engines.isPresent() && !isClosed(rule, common(engines.get().ports(), range.get()))) {
        items.add(new Item(ports, engines.get()));
      }
    }
    return items;
  }

  private static PortRange common(PortRange one, PortRange other) {
    return new PortRange(Math.max(one.first(), other.first()), Math.min(one.last(), other.last()));
  }

  /** Whether a rule before one keeps ports closed, whoever connects and whatever it leads to. */
  private boolean isClosed(FirewallRule rule, PortRange ports) {
    boolean closed = false;
    for (FirewallRule each : environment.firewall()) {
      if (each == rule) {
        break;
      }
      boolean ends = isOrAny(each.from(), rule.from()) && isOrAny(each.to(), rule.to());
      boolean list = each.at().orElse("").equals(rule.at().orElse(""));
      boolean denies = each.action().is(Action.DENY) && !each.protocol().is(Protocol.UDP);
      closed |= ends && list && denies && !each.direction().isPresent() && holds(each, ports);
    }
    return closed;
  }

  private static boolean isOrAny(Value<String> end, Value<String> other) {
    return end.is("any") || end.is(other.orElse(""));
  }

  private static boolean holds(FirewallRule rule, PortRange ports) {
    boolean holds = rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      holds |=
          range.isPresent()
              && range.get().first() <= ports.first()
              && ports.last() <= range.get().last();
    }
    return holds;
  }

  /**
   * The first engines that some ports of a rule lead to from another machine, if they lead to
   * nothing else: a wide range is not about engines.
   */
  private Optional<PortClaim> by(FirewallRule rule, PortRange ports) {
    boolean wide = ports.last() - ports.first() >= WIDE * (highest - lowest + 1);
    if (wide || ports.last() < lowest || ports.first() > highest) {
      return Optional.empty();
    }
    String to = rule.to().orElse("");
    List<PortClaim> named = byMachine.get(facts.machineOf(environment, to));
    if (named != null) {
      boolean within = facts.isOneMachine(environment, rule.from().orElse(""), to);
      return within ? Optional.empty() : engines(named, ports);
    }
    Optional<PortClaim> known = anywhere.get(ports);
    if (known == null) {
      known = engines(facts.claims(environment), ports);
      anywhere.put(ports, known);
    }
    return known.isEmpty() ? known : behind(rule, ports);
  }

  /** The first engines with some of these ports to which a rule may lead. */
  private Optional<PortClaim> behind(FirewallRule rule, PortRange ports) {
    for (PortClaim each : facts.claims(environment)) {
      boolean meets = each.isEngines() && each.ports().overlaps(ports);
      if (meets && connections.leadsTo(rule, each).orElse(Match.UNKNOWN) != Match.NO) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static Optional<PortClaim> engines(List<PortClaim> claims, PortRange ports) {
    Optional<PortClaim> first = Optional.empty();
    for (PortClaim each : claims) {
      boolean meets = each.ports().overlaps(ports);
      if (meets && !each.isEngines()) {
        return Optional.empty();
      }
      first = meets && first.isEmpty() ? Optional.of(each) : first;
    }
    return first;
  }
}
