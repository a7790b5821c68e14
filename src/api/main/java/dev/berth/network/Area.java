package dev.berth.network;

import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A zone by its addresses.
 *
 * @param whole whether all that is said of its addresses can be read
 */
record Area(String name, List<Block> blocks, AddressSet addresses, boolean whole) {
  private static final int NARROW_IPV4 = 16;
  private static final int NARROW_IPV6 = 48;

  static Area of(String name, List<Zone> zones) {
    List<Block> blocks = new ArrayList<>();
    int said = 0;
    for (Zone zone : zones) {
      for (Value<String> each : zone.addresses()) {
        Optional<Block> block = Block.parse(each.get());
        said++;
        if (block.isPresent()) {
          blocks.add(block.get());
        }
      }
    }
    return new Area(name, blocks, AddressSet.of(blocks), blocks.size() == said);
  }

  boolean isBare() {
    return blocks.isEmpty();
  }

  /** Whether its blocks are as narrow as those of one subnet: wide ones may enclose other zones. */
  boolean isSubnet() {
    boolean narrow = whole && !isBare();
    for (Block each : blocks) {
      narrow &=
          each.length() >= (each.first().bits() == Address.IPV4_BITS ? NARROW_IPV4 : NARROW_IPV6);
    }
    return narrow;
  }
}
