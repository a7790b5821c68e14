package dev.berth.rules.network;

import dev.berth.facts.BlindFlow;
import dev.berth.facts.BlindFlow.Lack;
import dev.berth.facts.Connections;
import dev.berth.model.FirewallRule;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.Set;

/** Where something is needed of which the machine or the port is not known. */
final class BlindEnds {
  /** What lacks where systems of others are needed; of servers and nodes, all ports are known. */
  private static final Set<Lack> OF_OTHERS = Set.of(Lack.MACHINE, Lack.PORT);

  private BlindEnds() {}

  /** Whether it may be needed where a rule leads, so that none of its ports is surely unused. */
  static boolean areBehind(FirewallRule rule, Connections connections) {
    boolean are = false;
    for (BlindFlow each : connections.blind()) {
      if (!OF_OTHERS.contains(each.lack())) {
        continue;
      }
      are |=
          each.to().isEmpty() && connections.ends().machine(connections.ends().to(rule)).isEmpty();
      for (Place place : each.to()) {
        are |= connections.ends().leadsTo(rule, place) != Match.NO;
      }
    }
    return are;
  }
}
