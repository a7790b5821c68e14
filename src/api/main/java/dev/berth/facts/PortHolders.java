package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.network.Firewall;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who has a port on the machines that rules of a firewall lead to: listeners, whichever file
 * declares them, and what hosts reserve for something beside Spotfire.
 */
final class PortHolders {
  private final Environment environment;
  private final Facts facts;
  private final Places places;
  private final Firewall firewall;

  /** The machines on which somebody has a port; looked up once a port. */
  private final Map<PortRange, Set<Place>> holders = new HashMap<>();

  /** Whether somebody has a port where rules with an end lead to; looked up once for each. */
  private final Map<PortRange, Map<String, Boolean>> behind = new HashMap<>();

  PortHolders(Environment environment, Facts facts, FlowList flows) {
    this.environment = environment;
    this.facts = facts;
    this.places = flows.places();
    this.firewall = flows.firewall();
  }

  /**
   * Whether one of some ports that a rule opens for a machine is that of somebody there, or on
   * another machine that it leads to.
   */
  boolean have(FirewallRule rule, Place target, List<PortRange> ports) {
    boolean have = false;
    for (PortRange each : ports) {
      boolean meant = RulePorts.isMeant(rule, each);
      have |= meant && (holders(each).contains(target) || areBehind(rule, each));
    }
    return have;
  }

  private boolean areBehind(FirewallRule rule, PortRange port) {
    behind.putIfAbsent(port, new HashMap<>());
    Boolean known = behind.get(port).get(rule.to().orElse(""));
    if (known == null) {
      known = false;
      for (Place each : holders(port)) {
        known |= firewall.isAbout(rule.to(), each) == Match.YES;
      }
      behind.get(port).put(rule.to().orElse(""), known);
    }
    return known;
  }

  private Set<Place> holders(PortRange port) {
    Set<Place> known = holders.get(port);
    if (known == null) {
      known = Collections.newSetFromMap(new IdentityHashMap<>());
      for (PortClaim each : facts.claims()) {
        Optional<Place> machine = each.ports().overlaps(port) ? machine(each) : Optional.empty();
        known.addAll(machine.isPresent() ? List.of(machine.get()) : List.of());
      }
      holders.put(port, known);
    }
    return known;
  }

  /**
   * The machine of a listener, if this environment knows it: what others have elsewhere may be in
   * another network with zones of the same names.
   */
  private Optional<Place> machine(PortClaim claim) {
    String name = claim.machine().name();
    Object machine = facts.machineOf(claim.environment(), name);
    boolean here = machine == facts.machineOf(environment, name);
    return here ? places.named(name) : Optional.empty();
  }
}
