package dev.berth.rules.network;

import dev.berth.facts.BlindFlow;
import dev.berth.facts.BlindFlow.Lack;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.List;
import java.util.Optional;

/** Which firewall rules lead from servers and nodes to servers and nodes, and do nothing else. */
final class BackEndRules {
  private final Environment environment;
  private final Facts facts;
  private final Connections connections;
  private final NeededThrough needed;

  /** Whether it is known of all nodes which servers they join. */
  private final boolean known;

  /** Whether some rules stand at machines and some do not: either may narrow the other. */
  private final boolean mixed;

  BackEndRules(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.connections = Connections.of(environment, facts);
    this.needed = new NeededThrough(connections);
    boolean all = true;
    for (BlindFlow each : connections.blind()) {
      all &= each.lack() != Lack.SERVER && each.lack() != Lack.SITE;
    }
    this.known = all;
    int at = 0;
    for (FirewallRule each : environment.firewall()) {
      at += each.at().isPresent() ? 1 : 0;
    }
    this.mixed = at > 0 && at < environment.firewall().size();
  }

  /**
   * What is needed of such a rule; nothing if it may be there for others, or another narrows it.
   */
  List<Flow> flows(FirewallRule rule) {
    boolean own = known && !mixed && !isNarrowedAbove(rule) && needed.areAllOf(rule);
    for (Flow each : needed.flows(rule)) {
      own &= Internal.isOfSite(each.role());
    }
    return own && !mayBeOfOthers(rule) ? needed.flows(rule) : List.of();
  }

  /** Whether it opens nothing but how servers speak to whom they know. */
  boolean areOfServersAlone(FirewallRule rule) {
    boolean are = true;
    for (PortClaim each : facts.claims(environment)) {
      are &= each.role() == Role.SERVER_COMMUNICATION || !mayReach(rule, each);
    }
    return are;
  }

  private boolean mayBeOfOthers(FirewallRule rule) {
    boolean may = false;
    for (PortClaim each : facts.claims()) {
      may |= !Internal.isOfSite(each) && mayReach(rule, each);
    }
    return may;
  }

  private boolean mayReach(FirewallRule rule, PortClaim claim) {
    Optional<Place> place =
        isAbout(rule.ports(), claim.ports())
            ? connections.named(claim.machine().name())
            : Optional.empty();
    return place.isPresent() && connections.ends().leadsTo(rule, place.get()) != Match.NO;
  }

  private boolean isNarrowedAbove(FirewallRule rule) {
    boolean narrowed = false;
    for (FirewallRule above : environment.firewall()) {
      if (above == rule) {
        break;
      }
      narrowed |= !above.allows() && meet(above, rule);
    }
    return narrowed;
  }

  private static boolean meet(FirewallRule above, FirewallRule below) {
    boolean meet = above.ports().isEmpty();
    for (Value<DeclaredRange> each : below.ports()) {
      Optional<PortRange> range = each.get().range();
      meet |= range.isPresent() && isAbout(above.ports(), range.get());
    }
    return meet;
  }

  private static boolean isAbout(List<Value<DeclaredRange>> ports, PortRange some) {
    boolean is = false;
    for (Value<DeclaredRange> each : ports) {
      Optional<PortRange> range = each.get().range();
      is |= range.isPresent() && range.get().overlaps(some);
    }
    return is;
  }
}
