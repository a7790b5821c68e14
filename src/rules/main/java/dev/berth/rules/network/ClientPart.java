package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.PortClaim;
import dev.berth.model.FirewallRule;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Some clients of a zone, whom a rule lets in to something.
 *
 * @param block their addresses
 * @param one one of these, of which no other rule speaks by a smaller block, if there is such
 */
record ClientPart(FirewallRule rule, Zone zone, Block block, Address one) {
  /** One network: what is wider has several. */
  private static final int TEAM = 24;

  private static final int TEAM_OF_IPV6 = 64;

  /** What messages call those who are there. */
  String who() {
    return "some clients of " + zone.label();
  }

  /** Where the rule opens something that is none of their business. */
  List<Passage> opened(PortClaim claim, Connections connections) {
    List<Passage> opened = new ArrayList<>();
    if (isKept(claim)) {
      Place somebody = Place.machine(who(), "", List.of(one), List.of());
      for (Passage each : Internal.opened(connections, somebody, claim)) {
        opened.addAll(each.rule().get() == rule ? List.of(each) : List.of());
      }
    }
    return opened;
  }

  /** Whether nobody there has to reach it. */
  private boolean isKept(PortClaim claim) {
    return isOfTeam() ? Internal.isUnread(claim) : !Internal.isMonitored(claim);
  }

  /**
   * Whether a team may have it to itself, as a single machine: those who watch, or look after the
   * database, may sit among users.
   */
  private boolean isOfTeam() {
    int bits = block.first().bits();
    return block.length() >= (bits == Outsiders.IPV4_BITS ? TEAM : TEAM_OF_IPV6);
  }
}
