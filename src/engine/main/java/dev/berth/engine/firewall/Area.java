package dev.berth.engine.firewall;

import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the network.
 *
 * @param zone the name of the zone that it is; empty if it is none
 * @param blocks its addresses; none if they are not all known
 */
record Area(String zone, List<Block> blocks) {
  static final Area UNKNOWN = new Area("", List.of());

  private static final List<Value<String>> NOTHING = List.of();

  Area {
    blocks = List.copyOf(blocks);
  }

  static Area of(Block block) {
    return new Area("", List.of(block));
  }

  /** All that an environment calls one zone; empty if it has none of this name. */
  static Optional<Area> named(String name, Environment environment) {
    List<Block> blocks = new ArrayList<>();
    boolean there = false;
    boolean whole = true;
    for (Zone zone : environment.zones()) {
      there |= zone.name().is(name);
      for (Value<String> each : zone.name().is(name) ? zone.addresses() : NOTHING) {
        Optional<Block> block = Block.parse(each.get());
        whole &= block.isPresent();
        block.ifPresent(blocks::add);
      }
    }
    return there ? Optional.of(new Area(name, whole ? blocks : List.of())) : Optional.empty();
  }

  /** Whether all of some addresses, of which there are any, are in it. */
  boolean holds(List<Block> some) {
    boolean holds = !some.isEmpty();
    for (Block each : some) {
      boolean held = false;
      for (Block block : blocks) {
        held |= block.contains(each);
      }
      holds &= held;
    }
    return holds;
  }
}
