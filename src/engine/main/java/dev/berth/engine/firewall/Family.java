package dev.berth.engine.firewall;

import dev.berth.network.Block;
import java.util.List;

/** The kinds of addresses that a rule is about. */
enum Family {
  IPV4(32),
  IPV6(128),
  /** A rule that speaks of no address. */
  BOTH(0);

  private final int bits;

  Family(int bits) {
    this.bits = bits;
  }

  /** Those of some addresses that are of this kind. */
  List<Block> of(List<Block> blocks) {
    return Blocks.ofBits(bits, blocks);
  }
}
