package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Match;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rules that are about UDP lead to. */
final class UdpRules {
  private final Environment environment;
  private final Facts facts;
  private final Connections connections;

  /** Those by which something would come through that is kept out, of which other rules tell. */
  private final Set<FirewallRule> meant = Collections.newSetFromMap(new IdentityHashMap<>());

  UdpRules(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.connections = Connections.of(environment, facts);
    for (Flow flow : connections.required()) {
      for (Passage each : connections.passages(flow)) {
        Optional<FirewallRule> udp =
            each.outcome() == Outcome.ALLOWED
                ? Optional.empty()
                : connections.openForUdp(flow, each.ports().first());
        meant.addAll(udp.isPresent() ? List.of(udp.get()) : List.of());
      }
    }
  }

  /** Whether a rule lets something in by UDP, and by nothing else. */
  static boolean has(FirewallRule rule) {
    boolean in = !rule.direction().is(FirewallRule.Direction.OUT);
    return in && rule.allows() && rule.protocol().is(FirewallRule.Protocol.UDP);
  }

  /** Whether what a rule lets through by UDP has to come through by TCP, and does not. */
  boolean areMeantForTcp(FirewallRule rule) {
    return meant.contains(rule);
  }

  /** What servers and nodes have on ports where a rule leads, if nothing else may listen there. */
  Optional<PortClaim> listener(FirewallRule rule, Value<DeclaredRange> ports) {
    Optional<PortRange> range = ports.get().range();
    PortClaim first = null;
    for (PortClaim each : range.isPresent() ? facts.claims() : List.<PortClaim>of()) {
      Match there = each.ports().overlaps(range.get()) ? leadsTo(rule, each) : Match.NO;
      if (there != Match.NO && !Internal.isOfSite(each)) {
        return Optional.empty();
      }
      boolean own = there == Match.YES && each.environment() == environment;
      first = first == null && own && isWithin(range.get(), each.ports()) ? each : first;
    }
    return Optional.ofNullable(first);
  }

  /** Whether ports are those of one listener: more in a row are about something else. */
  private static boolean isWithin(PortRange ports, PortRange listener) {
    return listener.contains(ports.first()) && listener.contains(ports.last());
  }

  private Match leadsTo(FirewallRule rule, PortClaim claim) {
    Optional<Place> place = connections.named(claim.machine().name());
    return place.isEmpty() ? Match.NO : connections.ends().leadsTo(rule, place.get());
  }
}
