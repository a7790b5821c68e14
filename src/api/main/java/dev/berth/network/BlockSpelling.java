package dev.berth.network;

import java.util.List;
import java.util.Optional;

/** Reads blocks of addresses that are written as people and other products write them. */
final class BlockSpelling {
  private static final int NUMBERS = 4;
  private static final String STAR = ".*";

  private BlockSpelling() {}

  /** The only block that a text can stand for which is none; empty if that is not sure. */
  static Optional<Block> meant(String given) {
    String text = given.strip();
    if (!text.equals(given) && Block.parse(text).isPresent()) {
      return Block.parse(text);
    }
    if (text.indexOf('-') >= 0) {
      return ofEnds(text);
    }
    if (text.endsWith(STAR)) {
      return ofStars(text);
    }
    int slash = text.indexOf('/');
    return slash < 0 ? Optional.empty() : ofPrefix(text.substring(0, slash), slash, text);
  }

  /** With bits behind the prefix, with a mask for its length, or with no zeros behind it. */
  private static Optional<Block> ofPrefix(String first, int slash, String text) {
    int length = length(text.substring(slash + 1));
    int numbers = first.split("\\.", -1).length;
    boolean cut = numbers < NUMBERS && length <= numbers * Byte.SIZE;
    Optional<Address> address =
        Address.written(cut ? first + ".0".repeat(NUMBERS - numbers) : first);
    boolean fits = address.isPresent() && length <= address.get().bits();
    return fits ? Optional.of(Block.around(address.get(), length)) : Optional.empty();
  }

  /** The length that digits or a mask of IPv4 say; past all lengths if they say none. */
  private static int length(String text) {
    Optional<Address> mask = text.indexOf('.') < 0 ? Optional.empty() : Address.parse(text);
    Address all = Address.parse("255.255.255.255").orElseThrow();
    for (int length = 0; mask.isPresent() && length <= Address.IPV4_BITS; length++) {
      if (all.first(Address.IPV4_BITS - length).equals(mask.get())) {
        return length;
      }
    }
    return Block.length(text);
  }

  /** {@code 10.20.*.*}: zeros in place of the stars, and as many bits less. */
  private static Optional<Block> ofStars(String text) {
    String numbers = text;
    while (numbers.endsWith(STAR)) {
      numbers = numbers.substring(0, numbers.length() - STAR.length());
    }
    int left = numbers.split("\\.", -1).length;
    Optional<Address> address = Address.parse(numbers + ".0".repeat(Math.max(NUMBERS - left, 0)));
    boolean fits = left < NUMBERS && address.isPresent();
    return fits ? Optional.of(new Block(address.get(), left * Byte.SIZE)) : Optional.empty();
  }

  /** {@code 10.20.1.0-10.20.1.255}, if that is one block. */
  private static Optional<Block> ofEnds(String text) {
    List<String> ends = List.of(text.split("-", -1));
    Optional<Address> first = Address.written(ends.get(0).strip());
    Optional<Address> last = Address.written(ends.get(ends.size() - 1).strip());
    if (ends.size() != 2 || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    for (int length = 0; length <= first.get().bits(); length++) {
      Block block = Block.around(first.get(), length);
      if (block.first().equals(first.get()) && block.last().equals(last.get())) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }
}
