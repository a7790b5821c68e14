package dev.berth.engine.firewall;

import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who is at an end of what has to be let through. Anybody comes first, then networks, then machines
 * by their names.
 *
 * @param name as people are told it, without secrets; each machine of a policy has its own
 * @param end what a rule of berth calls it; empty if no word means it and nobody else
 * @param addresses those that are known; of a machine, one a block
 * @param area what a network is, or the zone that a machine is in
 * @param seat whether it runs a part of Spotfire that opens ports for the others
 */
record Peer(Kind kind, String name, String end, List<Block> addresses, Area area, Seat seat)
    implements Comparable<Peer> {
  static final String ANY = "any";
  static final Peer ANYBODY =
      new Peer(Kind.ANYBODY, ANY, ANY, List.of(), Area.UNKNOWN, Seat.ELSEWHERE);

  private static final Comparator<Peer> ORDER =
      Comparator.comparing(Peer::kind)
          .thenComparing(Peer::name)
          .thenComparing(peer -> peer.addresses.toString());

  /** What it is. */
  enum Kind {
    ANYBODY,
    NETWORK,
    MACHINE
  }

  /** What runs there. */
  enum Seat {
    SPOTFIRE,
    ELSEWHERE,
    /** What people log in at over the internet, unless the declaration says where it is. */
    INTERNET
  }

  Peer {
    addresses = List.copyOf(addresses);
  }

  /** Where somebody is of whom the declaration does not speak. */
  static Peer network(String word, Area area) {
    return new Peer(Kind.NETWORK, word, word, area.blocks(), area, Seat.ELSEWHERE);
  }

  boolean isAnybody() {
    return kind == Kind.ANYBODY;
  }

  /** Whether rules that speak of addresses can speak of it. */
  boolean isAddressed() {
    return isAnybody() || !addresses.isEmpty();
  }

  /**
   * Whether it is known by its own name where machines have names: it is a part of Spotfire, or
   * nothing else is known of it, and it is no service of the internet.
   */
  boolean isMember() {
    boolean named = addresses.isEmpty() && seat != Seat.INTERNET;
    return kind == Kind.MACHINE && (seat == Seat.SPOTFIRE || named);
  }

  /** Whether a packet can go between the two: both have addresses of one kind, as far as known. */
  boolean canMeet(Peer other) {
    boolean can = addresses.isEmpty() || other.addresses.isEmpty();
    for (Block each : other.addresses) {
      can |= !Blocks.ofBits(each.first().bits(), addresses).isEmpty();
    }
    return can;
  }

  /** Whether whoever is this other one is surely among these. */
  boolean covers(Peer other) {
    if (isAnybody() || other == this) {
      return true;
    }
    if (kind != Kind.NETWORK || other.isAnybody()) {
      return false;
    }
    boolean same = !area.zone().isEmpty() && area.equals(other.area);
    List<Block> reach = other.addresses.isEmpty() ? other.area.blocks() : other.addresses;
    return same || area.holds(reach);
  }

  /** Some in their order, without those that others among them cover. */
  static List<Peer> fewest(Collection<Peer> inOrder) {
    List<Peer> wide = new ArrayList<>();
    List<Peer> machines = new ArrayList<>();
    for (Peer each : inOrder) {
      boolean covered = false;
      for (Peer other : wide) {
        covered |= other.covers(each);
      }
      if (!covered && each.kind == Kind.MACHINE) {
        machines.add(each);
      } else if (!covered) {
        wide.removeIf(each::covers);
        wide.add(each);
      }
    }
    wide.addAll(machines);
    return wide;
  }

  @Override
  public int compareTo(Peer other) {
    return ORDER.compare(this, other);
  }
}
