package dev.berth.engine.firewall;

import dev.berth.network.Address;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.List;

/** Blocks of addresses. */
final class Blocks {
  /** All addresses. */
  static final List<Block> ALL = List.of(whole("0.0.0.0"), whole("::"));

  private Blocks() {}

  private static Block whole(String first) {
    return new Block(Address.parse(first).orElseThrow(), 0);
  }

  /** The same addresses as blocks of which none is in another, in order. */
  static List<Block> apart(List<Block> some) {
    List<Block> inOrder = new ArrayList<>(some);
    inOrder.sort(null);
    List<Block> apart = new ArrayList<>();
    for (Block each : inOrder) {
      int last = apart.size() - 1;
      if (last < 0 || !apart.get(last).contains(each)) {
        apart.add(each);
      }
    }
    return apart;
  }

  /** Those whose addresses have so many bits. */
  static List<Block> ofBits(int bits, List<Block> some) {
    List<Block> kind = new ArrayList<>();
    for (Block each : some) {
      if (each.first().bits() == bits) {
        kind.add(each);
      }
    }
    return kind;
  }

  /** With the length of the prefix, even that of a single address. */
  static String cidr(Block block) {
    return block.first() + "/" + block.length();
  }

  /** Each as firewalls of machines write it. */
  static List<String> words(List<Block> blocks) {
    List<String> words = new ArrayList<>();
    blocks.forEach(each -> words.add(each.toString()));
    return words;
  }
}
