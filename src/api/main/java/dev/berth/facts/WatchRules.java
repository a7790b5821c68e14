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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that lead to JMX ports, and to nothing else that is used: whoever comes in watches. */
final class WatchRules {
  /** In more ports in a row there may be those of agents, which nobody declares. */
  private static final int FEW = 10;

  private final Firewall firewall;
  private final Places places;
  private final List<PortClaim> claims;
  private final Map<FirewallRule, Boolean> known = new IdentityHashMap<>();

  WatchRules(Firewall firewall, Places places, List<PortClaim> claims) {
    this.firewall = firewall;
    this.places = places;
    this.claims = claims;
  }

  /** Whether a rule is one of them. */
  boolean has(FirewallRule rule) {
    if (!known.containsKey(rule)) {
      known.put(rule, !rule.ports().isEmpty() && areBehind(rule));
    }
    return known.get(rule);
  }

  private boolean areBehind(FirewallRule rule) {
    List<PortRange> watched = new ArrayList<>();
    List<PortRange> others = new ArrayList<>();
    for (PortClaim each : claims) {
      boolean named = RulePorts.isMeant(rule, each.ports());
      Match there = named ? leadsTo(rule, each) : Match.NO;
      boolean jmx = each.role() == Role.SERVER_JMX || each.role() == Role.SERVICE_JMX;
      watched.addAll(jmx && there == Match.YES ? List.of(each.ports()) : List.of());
      others.addAll(!jmx && there != Match.NO ? List.of(each.ports()) : List.of());
    }
    boolean are = true;
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      are &= range.isPresent() && isOf(range.get(), watched, others);
    }
    return are;
  }

  private Match leadsTo(FirewallRule rule, PortClaim claim) {
    Optional<Place> machine = places.named(claim.machine().name());
    return machine.isPresent() ? firewall.isAbout(rule.to(), machine.get()) : Match.NO;
  }

  /** Whether it is one of some ports, or has such among few, and none at which others listen. */
  private static boolean isOf(PortRange range, List<PortRange> some, List<PortRange> others) {
    boolean few = range.last() - range.first() < FEW;
    boolean alone = few && overlaps(range, some) && !overlaps(range, others);
    return some.contains(range) || alone;
  }

  private static boolean overlaps(PortRange range, List<PortRange> some) {
    boolean overlaps = false;
    for (PortRange each : some) {
      overlaps |= range.overlaps(each);
    }
    return overlaps;
  }
}
