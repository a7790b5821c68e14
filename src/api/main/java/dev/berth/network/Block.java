package dev.berth.network;

import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses that share a prefix (CIDR, RFC 4632 and RFC 4291): {@code 10.20.1.0/24}. The bits
 * behind the prefix are zero.
 *
 * @param first the lowest of the addresses
 * @param length how many bits the prefix has: 0 to 32 or 128
 */
public record Block(Address first, int length) implements Comparable<Block> {
  private static final int LONGEST_NUMBER = 3;

  public Block {
    boolean fits = length >= 0 && length <= first.bits();
    if (!fits || !first.first(first.bits() - length).equals(first)) {
      throw new IllegalArgumentException("block " + first + "/" + length);
    }
  }

  /** The block that an address is in. */
  static Block around(Address address, int length) {
    return new Block(address.first(address.bits() - length), length);
  }

  /** Reads a block, or an address as a block of one; empty if the text is no sound one. */
  public static Optional<Block> parse(String text) {
    int slash = text.indexOf('/');
    Optional<Address> address = Address.written(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int bits = address.get().bits();
    int length = slash < 0 ? bits : length(text.substring(slash + 1));
    boolean sound = length <= bits && address.get().first(bits - length).equals(address.get());
    return sound ? Optional.of(new Block(address.get(), length).meant()) : Optional.empty();
  }

  /** The block of IPv4 that one of IPv6 stands for, if it does. */
  private Block meant() {
    Address meant = first.meant();
    return meant == first ? this : new Block(meant, length - first.bits() + meant.bits());
  }

  /** Those of some texts that are blocks. */
  public static List<Block> parse(List<Value<String>> texts) {
    List<Block> blocks = new ArrayList<>();
    for (Value<String> each : texts) {
      Optional<Block> block = parse(each.orElse(""));
      blocks.addAll(block.isPresent() ? List.of(block.get()) : List.of());
    }
    return blocks;
  }

  /** The length that the digits say, which may be too long; past all lengths if they say none. */
  static int length(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() <= LONGEST_NUMBER;
    for (int i = 0; i < digits.length(); i++) {
      plain &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
    return plain && !padded ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  /** The highest of its addresses. */
  public Address last() {
    return first.last(first.bits() - length);
  }

  public boolean contains(Address address) {
    boolean same = address.bits() == first.bits();
    return same && first.compareTo(address) <= 0 && address.compareTo(last()) <= 0;
  }

  /** Whether all addresses of another block are in it. */
  public boolean contains(Block other) {
    return length <= other.length && contains(other.first);
  }

  /**
   * Its addresses that are in none of some blocks, as blocks.
   *
   * @param inner blocks within this one
   */
  public List<Block> without(List<Block> inner) {
    if (inner.isEmpty()) {
      return List.of(this);
    }
    List<Block> rest = new ArrayList<>();
    boolean all = isSingle() || inner.contains(this);
    for (Address end : all ? List.<Address>of() : List.of(first, last())) {
      Block half = around(end, length + 1);
      List<Block> within = new ArrayList<>();
      for (Block each : inner) {
        within.addAll(half.contains(each) ? List.of(each) : List.of());
      }
      rest.addAll(half.without(within));
    }
    return rest;
  }

  /** Whether it holds one address only. */
  public boolean isSingle() {
    return length == first.bits();
  }

  /** A block before those that lie within it, and before those behind it. */
  @Override
  public int compareTo(Block other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : Integer.compare(length, other.length);
  }

  // Written out, because what the language writes for a record is slow the first time.
  @Override
  public boolean equals(Object other) {
    return other instanceof Block that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return first.hashCode() * 31 + length;
  }

  /** {@code 10.20.1.0/24}; of a single address the address. */
  @Override
  public String toString() {
    return isSingle() ? first.toString() : first + "/" + length;
  }
}
