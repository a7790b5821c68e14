package dev.berth.engine.firewall;

import dev.berth.network.Address;
import dev.berth.network.Block;
import java.util.List;

/** Some blocks of addresses. */
final class Blocks {
  /** All addresses. */
  static final List<Block> ALL =
      List.of(
          new Block(Address.parse("0.0.0.0").orElseThrow(), 0),
          new Block(Address.parse("::").orElseThrow(), 0));

  private Blocks() {}
}
