package dev.berth.network;

import java.util.Optional;

/** What keeps a text from being an address or a block of addresses. */
public final class BlockFlaw {
  private BlockFlaw() {}

  /** The flaw as the end of a sentence about the text; empty if it is sound. */
  public static Optional<String> in(String text) {
    return Block.parse(text).isPresent() ? Optional.empty() : Optional.of(flaw(text));
  }

  private static String flaw(String text) {
    int slash = text.indexOf('/');
    Optional<Address> address = Address.parse(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      return slash < 0 ? "is no address" : "is no block of addresses";
    }
    int bits = address.get().bits();
    int length = Block.length(text.substring(slash + 1));
    if (length > bits) {
      String kind = bits == Address.IPV4_BITS ? "IPv4" : "IPv6";
      return "has no length of a prefix of " + kind + ", which is 0 to " + bits;
    }
    return "has bits behind its prefix: its block is " + Block.around(address.get(), length);
  }
}
