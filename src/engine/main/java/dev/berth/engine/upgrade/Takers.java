package dev.berth.engine.upgrade;

import dev.berth.facts.Machine;
import dev.berth.facts.PortClaim;
import dev.berth.model.CatalogueRow;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what has ports on the machines on which another part of Spotfire could come to use them.
 */
record Takers(List<PortClaim> claims, Words words) {
  private static final String SERVER = "server";

  Takers {
    claims = List.copyOf(claims);
  }

  /** What has some of the ports of a row, in the order of the document. */
  List<String> of(CatalogueRow row, PortRange ports) {
    List<String> takers = new ArrayList<>();
    if (row.isOutward()) {
      return takers;
    }
    Set<Machine> machines = new HashSet<>();
    for (PortClaim each : claims) {
      boolean server = each.owner() instanceof Server;
      boolean node = each.owner() instanceof NodeManager;
      if (row.listener().equals(SERVER) ? server : node) {
        machines.add(each.machine());
      }
    }
    for (PortClaim each : claims) {
      if (machines.contains(each.machine()) && each.ports().overlaps(ports)) {
        takers.add(words.listener(each));
      }
    }
    return takers;
  }
}
