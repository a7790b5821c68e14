package dev.berth.network;

import java.util.Optional;

/** What keeps a text from being an address or a block of addresses. */
public final class BlockFlaw {
  private BlockFlaw() {}

  /** The flaw as the end of a sentence about the text; empty if it is sound. */
  public static Optional<String> in(String text) {
    return Block.parse(text).isPresent() ? Optional.empty() : Optional.of(flaw(text));
  }

  /** The block that a text stands for which is none; empty if that is not sure. */
  public static Optional<String> meant(String text) {
    Optional<Block> meant = BlockSpelling.meant(text);
    return meant.isPresent() ? Optional.of(meant.get().toString()) : Optional.empty();
  }

  private static String flaw(String text) {
    int slash = text.indexOf('/');
    Optional<Address> address = Address.written(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      return slash < 0 ? "is no address" : "is no block of addresses";
    }
    int bits = address.get().bits();
    int length = Block.length(text.substring(slash + 1));
    if (length > bits) {
      String kind = bits == Address.IPV4_BITS ? "IPv4" : "IPv6";
      return "is no block of " + kind + ": the length behind its slash is 0 to " + bits;
    }
    return "has bits behind its prefix: its block is " + Block.around(address.get(), length);
  }
}
