package dev.berth.facts;

import dev.berth.model.Declared;
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

  /** By port and machine, whose listeners have it; looked up once a port. */
  private final Map<PortRange, Map<Place, Set<Object>>> holders = new HashMap<>();

  /** The same by port and end, for all machines that rules with it lead to. */
  private final Map<PortRange, Map<String, Set<Object>>> behind = new HashMap<>();

  PortHolders(Environment environment, Facts facts, FlowList flows) {
    this.environment = environment;
    this.facts = facts;
    this.places = flows.places();
    this.firewall = flows.firewall();
  }

  /**
   * Whether one of some ports that a rule opens for a machine is that of somebody else there, or on
   * another machine that it leads to.
   *
   * @param owner who needs to be reached, and has listeners of its own
   */
  boolean have(FirewallRule rule, Place target, List<PortRange> ports, Declared owner) {
    boolean have = false;
    for (PortRange each : RulePorts.meant(rule, ports)) {
      have |= hasOther(holders(each).getOrDefault(target, Set.of()), owner);
      have |= hasOther(behind(rule, each), owner);
    }
    return have;
  }

  private static boolean hasOther(Set<Object> owners, Declared owner) {
    return owners.size() > (owners.contains(owner) ? 1 : 0);
  }

  private Set<Object> behind(FirewallRule rule, PortRange port) {
    behind.putIfAbsent(port, new HashMap<>());
    Set<Object> known = behind.get(port).get(rule.to().orElse(""));
    if (known == null) {
      known = identities();
      for (Map.Entry<Place, Set<Object>> each : holders(port).entrySet()) {
        boolean led = firewall.isAbout(rule.to(), each.getKey()) == Match.YES;
        known.addAll(led ? each.getValue() : Set.of());
      }
      behind.get(port).put(rule.to().orElse(""), known);
    }
    return known;
  }

  /**
   * Of the machines that this environment knows: what others have on others may be in another
   * network with zones of the same names.
   */
  private Map<Place, Set<Object>> holders(PortRange port) {
    Map<Place, Set<Object>> known = holders.get(port);
    if (known == null) {
      known = new IdentityHashMap<>();
      for (HostMention each : facts.hostMentions(environment)) {
        Optional<Place> place = places.named(each.name().get());
        Set<Object> owners = owners(each.name().get(), port);
        if (place.isPresent() && !owners.isEmpty()) {
          known.putIfAbsent(place.get(), identities());
          known.get(place.get()).addAll(owners);
        }
      }
      holders.put(port, known);
    }
    return known;
  }

  private Set<Object> owners(String machine, PortRange port) {
    Set<Object> owners = identities();
    for (PortClaim each : facts.listening().on(environment, machine)) {
      if (each.ports().overlaps(port)) {
        owners.add(each.owner());
      }
    }
    return owners;
  }

  private static Set<Object> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
