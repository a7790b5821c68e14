package dev.berth.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Blocks in order, each with the one that it lies in, so that those around an address are found in
 * a few steps however many there are.
 */
final class BlockTable {
  private static final int NONE = -1;

  private final List<Block> blocks;
  private final int[] around;

  BlockTable(SortedSet<Block> inOrder) {
    this.blocks = List.copyOf(inOrder);
    this.around = new int[blocks.size()];
    for (int i = 0; i < around.length; i++) {
      around[i] = climb(i - 1, blocks.get(i).first());
    }
  }

  /** The blocks that an address is in, the smallest first. */
  List<Block> around(Address address) {
    List<Block> found = new ArrayList<>();
    for (int at = climb(before(address), address); at != NONE; at = around[at]) {
      found.add(blocks.get(at));
    }
    return found;
  }

  /** The first block from one outwards that an address is in. */
  private int climb(int from, Address address) {
    int at = from;
    while (at != NONE && !blocks.get(at).contains(address)) {
      at = around[at];
    }
    return at;
  }

  /** The last block that starts at or before an address. */
  private int before(Address address) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (blocks.get(middle).first().compareTo(address) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
