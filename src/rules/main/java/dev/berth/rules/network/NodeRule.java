package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.PortClaim;
import dev.berth.model.FirewallRule;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A firewall rule that is from nodes, and surely from no server.
 *
 * @param who what messages call them
 * @param nodes some that stand for them, or somebody in their zone
 */
record NodeRule(FirewallRule rule, String who, List<Place> nodes) {
  /** Where the rule lets one of them reach a listener. */
  List<Passage> opened(PortClaim claim, Connections connections) {
    List<Passage> opened = new ArrayList<>();
    for (Place node : nodes) {
      for (Passage each : Internal.opened(connections, node, claim)) {
        opened.addAll(each.rule().get() == rule ? List.of(each) : List.of());
      }
      if (!opened.isEmpty()) {
        break;
      }
    }
    return opened;
  }
}
