package dev.berth.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where addresses are of use. One that the internet knows tells nothing of where a machine is among
 * those of a site, nor does one of IPv6 among those of IPv4: it may have another one there.
 */
enum Scope {
  PRIVATE_IPV4,
  PUBLIC_IPV4,
  /** Unique local addresses (RFC 4193), and all others. */
  IPV6;

  private static final AddressSet PRIVATE =
      AddressSet.of(List.of(block("10.0.0.0/8"), block("172.16.0.0/12"), block("192.168.0.0/16")));

  private static Block block(String text) {
    return Block.parse(text).orElseThrow();
  }

  private static Scope of(Address address) {
    if (address.bits() == Address.IPV6_BITS) {
      return IPV6;
    }
    AddressSet alone = AddressSet.ofSingles(List.of(address));
    return PRIVATE.covers(alone) ? PRIVATE_IPV4 : PUBLIC_IPV4;
  }

  /** Those of some addresses. */
  static Set<Scope> of(List<Address> addresses) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (Address each : addresses) {
      scopes.add(of(each));
    }
    return scopes;
  }
}
