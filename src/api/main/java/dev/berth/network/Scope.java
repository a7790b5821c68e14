package dev.berth.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where addresses are of use. One that the internet knows tells nothing of where a machine is among
 * those of a site, nor does one of IPv6 among those of IPv4: it may have another one there.
 */
enum Scope {
  /** Of a site (RFC 1918), of a provider behind its translation (RFC 6598), or of a link. */
  PRIVATE_IPV4,
  PUBLIC_IPV4,
  /** Unique local addresses (RFC 4193), and all others. */
  IPV6;

  private static final AddressSet PRIVATE =
      AddressSet.of(
          List.of(
              block("10.0.0.0/8"),
              block("100.64.0.0/10"),
              block("169.254.0.0/16"),
              block("172.16.0.0/12"),
              block("192.168.0.0/16")));

  private static Block block(String text) {
    return Block.parse(text).orElseThrow();
  }

  /** Those of some addresses. */
  static Set<Scope> of(List<Address> addresses) {
    List<Block> blocks = new ArrayList<>();
    for (Address each : addresses) {
      blocks.add(new Block(each, each.bits()));
    }
    return ofBlocks(blocks);
  }

  /** Those of the addresses in some blocks. */
  static Set<Scope> ofBlocks(List<Block> blocks) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (Block each : blocks) {
      AddressSet addresses = AddressSet.of(List.of(each));
      if (each.first().bits() == Address.IPV6_BITS) {
        scopes.add(IPV6);
        continue;
      }
      scopes.addAll(PRIVATE.meets(addresses) ? Set.of(PRIVATE_IPV4) : Set.of());
      scopes.addAll(PRIVATE.covers(addresses) ? Set.of() : Set.of(PUBLIC_IPV4));
    }
    return scopes;
  }
}
