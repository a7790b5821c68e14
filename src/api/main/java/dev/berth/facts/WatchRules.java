package dev.berth.facts;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.network.Firewall;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that lead to JMX ports, and to nothing else: whoever they let in watches. */
final class WatchRules {
  private final Firewall firewall;
  private final Places places;
  private final List<PortClaim> watched = new ArrayList<>();
  private final Map<FirewallRule, Boolean> known = new IdentityHashMap<>();

  WatchRules(Firewall firewall, Places places, List<PortClaim> claims) {
    this.firewall = firewall;
    this.places = places;
    for (PortClaim each : claims) {
      boolean jmx = each.role() == Role.SERVER_JMX || each.role() == Role.SERVICE_JMX;
      watched.addAll(jmx ? List.of(each) : List.of());
    }
  }

  /** Whether a rule is one of them. */
  boolean has(FirewallRule rule) {
    if (!known.containsKey(rule)) {
      known.put(rule, !rule.ports().isEmpty() && areBehind(rule));
    }
    return known.get(rule);
  }

  private boolean areBehind(FirewallRule rule) {
    Set<PortRange> behind = new HashSet<>();
    for (PortClaim each : watched) {
      Optional<Place> machine = places.named(each.machine().name());
      boolean there =
          machine.isPresent() && firewall.isAbout(rule.to(), machine.get()) == Match.YES;
      behind.addAll(there ? List.of(each.ports()) : List.of());
    }
    boolean are = true;
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      are &= range.isPresent() && behind.contains(range.get());
    }
    return are;
  }
}
