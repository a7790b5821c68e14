package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which ports are used on the machines that firewall rules lead to. */
final class UsedPorts {
  private final Environment environment;
  private final Facts facts;
  private final Connections connections;

  /**
   * By machine of the environment, what is used there, whichever file declares it; nobody has to
   * reach engines.
   */
  private final Map<Place, List<PortRange>> byMachine = new LinkedHashMap<>();

  /** Those where rules may lead to, by that end. */
  private final Map<String, PortTally> perhaps = new HashMap<>();

  /** Those where they surely lead to. */
  private final Map<String, PortTally> surely = new HashMap<>();

  UsedPorts(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.connections = Connections.of(environment, facts);
    Map<Object, Place> machines = new IdentityHashMap<>();
    for (Host each : environment.hosts()) {
      put(each.name().orElse(""), machines);
    }
    for (PortClaim each : facts.claims(environment)) {
      put(each.machine().name(), machines);
    }
    for (PortClaim each : facts.claims()) {
      Object machine = facts.machineOf(each.environment(), each.machine().name());
      if (machines.containsKey(machine) && !each.isEngines()) {
        use(machines.get(machine), each.ports());
      }
    }
    for (Flow each : connections.required()) {
      use(each.to(), each.ports());
    }
  }

  private void put(String name, Map<Object, Place> machines) {
    Optional<Place> place = name.isEmpty() ? Optional.empty() : connections.named(name);
    if (place.isPresent()) {
      machines.put(facts.machineOf(environment, name), place.get());
    }
  }

  private void use(Place machine, PortRange ports) {
    byMachine.putIfAbsent(machine, new ArrayList<>());
    byMachine.get(machine).add(ports);
  }

  /**
   * How many of some ports are used, or may be, on the machines that a rule may lead to: all of
   * them if it is not known.
   */
  int count(FirewallRule rule, PortRange some) {
    return BlindEnds.areBehind(rule, connections)
        ? some.last() - some.first() + 1
        : count(rule, some, perhaps, Match.UNKNOWN);
  }

  /**
   * How many of some ports a rule opens without use; none if none of them is used, as it may be
   * about something else.
   */
  int unused(FirewallRule rule, PortRange some) {
    Count count = count(rule, DeniedAbove.left(environment, rule, some));
    return count.used > 0 ? count.all - count.used : 0;
  }

  /** What a rule opens so, in words: ports may be used unless it surely leads where they are. */
  String told(FirewallRule rule, Stretch stretch) {
    Count count = count(rule, DeniedAbove.left(environment, rule, stretch.ports()));
    String used = count.sure == count.used ? count.used == 1 ? " is used" : " are used" : "";
    return FirewallRules.label(environment, rule)
        + stretch.opening(count.all)
        + ", of which "
        + count.used
        + (used.isEmpty() ? " may be used" : used);
  }

  /** How many ports there are, how many of them are or may be used, and how many surely. */
  private record Count(int all, int used, int sure) {}

  private Count count(FirewallRule rule, List<PortRange> some) {
    int all = 0;
    int used = 0;
    int sure = 0;
    for (PortRange each : some) {
      all += each.last() - each.first() + 1;
      used += count(rule, each);
      sure += count(rule, each, surely, Match.YES);
    }
    return new Count(all, used, sure);
  }

  private int count(FirewallRule rule, PortRange some, Map<String, PortTally> known, Match least) {
    String to = rule.to().orElse("") + "\n" + connections.ends().to(rule);
    PortTally there = known.get(to);
    if (there == null) {
      there = PortTally.of(behind(rule, least)).once(List.of());
      known.put(to, there);
    }
    return (int) there.count(some);
  }

  private List<PortRange> behind(FirewallRule rule, Match least) {
    List<PortRange> ranges = new ArrayList<>();
    for (Map.Entry<Place, List<PortRange>> each : byMachine.entrySet()) {
      Match match = connections.ends().leadsTo(rule, each.getKey());
      if (match == Match.YES || match == least) {
        ranges.addAll(each.getValue());
      }
    }
    return ranges;
  }

  /**
   * Those of some ports that are used, or may be, where a rule leads to, if they stand together.
   */
  Optional<PortRange> together(FirewallRule rule, PortRange some) {
    int count = count(rule, some);
    int first = some.first();
    int end = some.last();
    while (first < end) {
      int middle = (first + end) / 2;
      boolean before = count(rule, new PortRange(some.first(), middle)) > 0;
      first = before ? first : middle + 1;
      end = before ? middle : end;
    }
    int last = first + count - 1;
    boolean together =
        count > 0 && last <= some.last() && count(rule, new PortRange(first, last)) == count;
    return together ? Optional.of(new PortRange(first, last)) : Optional.empty();
  }
}
