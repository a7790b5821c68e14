package dev.berth.network;

import dev.berth.model.Ipv6;
import dev.berth.model.PortRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address of IPv4 (RFC 791) or IPv6 (RFC 4291), never a name. Those of IPv4 come before those of
 * IPv6, and within both the lower number first. An address of IPv6 that stands for one of IPv4 is
 * that one.
 */
public final class Address implements Comparable<Address> {
  static final int IPV4_BITS = 32;
  static final int IPV6_BITS = 128;

  private static final int NUMBERS = 4;

  /** What stands before an address of IPv4 in one of IPv6 (RFC 4291, 2.5.5.2). */
  private static final long MAPPED = 0xffff;

  private static final int HIGHEST_NUMBER = 255;

  private final int bits;
  private final long high;
  private final long low;

  private Address(int bits, long high, long low) {
    this.bits = bits;
    this.high = high;
    this.low = low;
  }

  /** Reads an address; empty if the text is none, or one of IPv6 with a zone. */
  public static Optional<Address> parse(String text) {
    Optional<Address> written = written(text);
    return written.isPresent() ? Optional.of(written.get().meant()) : written;
  }

  /** Reads an address as one of the kind that it is written as. */
  static Optional<Address> written(String text) {
    return text.indexOf(':') < 0 ? ipv4(text) : ipv6(text);
  }

  /** The address of IPv4 that it stands for, if it does. */
  Address meant() {
    boolean mapped = bits == IPV6_BITS && high == 0 && low >>> IPV4_BITS == MAPPED;
    return mapped ? new Address(IPV4_BITS, 0, low & ones(IPV4_BITS)) : this;
  }

  private static Optional<Address> ipv4(String text) {
    String[] numbers = text.split("\\.", -1);
    if (numbers.length != NUMBERS) {
      return Optional.empty();
    }
    long address = 0;
    for (String number : numbers) {
      // A port is written like a number of an address, but for zero.
      int read = number.equals("0") ? 0 : PortRange.parsePort(number).orElse(HIGHEST_NUMBER + 1);
      if (read > HIGHEST_NUMBER) {
        return Optional.empty();
      }
      address = address << Byte.SIZE | read;
    }
    return Optional.of(new Address(IPV4_BITS, 0, address));
  }

  private static Optional<Address> ipv6(String text) {
    Optional<List<Integer>> groups = Ipv6.parse(text.toLowerCase(Locale.ROOT));
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    long high = 0;
    long low = 0;
    for (int group : groups.get()) {
      high = high << Short.SIZE | low >>> Long.SIZE - Short.SIZE;
      low = low << Short.SIZE | group;
    }
    return Optional.of(new Address(IPV6_BITS, high, low));
  }

  /** How many bits the addresses of its kind have: 32 or 128. */
  public int bits() {
    return bits;
  }

  /** The first address that has the same bits but for the last ones. */
  Address first(int freeBits) {
    return new Address(bits, high & ~ones(freeBits - Long.SIZE), low & ~ones(freeBits));
  }

  /** The last address that has the same bits but for the last ones. */
  Address last(int freeBits) {
    return new Address(bits, high | ones(freeBits - Long.SIZE), low | ones(freeBits));
  }

  private static long ones(int count) {
    if (count <= 0) {
      return 0;
    }
    return count >= Long.SIZE ? -1 : (1L << count) - 1;
  }

  /** Whether another address is the next one of the same kind. */
  boolean isFollowedBy(Address other) {
    boolean carries = low == -1;
    long next = carries ? high + 1 : high;
    boolean wraps = bits == IPV4_BITS ? low == ones(IPV4_BITS) : carries && high == -1;
    return bits == other.bits && !wraps && other.low == low + 1 && other.high == next;
  }

  @Override
  public int compareTo(Address other) {
    if (bits != other.bits) {
      return Integer.compare(bits, other.bits);
    }
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high * 31 + low) + bits;
  }

  /** As it is usually written: {@code 10.20.1.11}, {@code 2001:db8::7} (RFC 5952). */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    if (bits == IPV4_BITS) {
      for (int i = NUMBERS - 1; i >= 0; i--) {
        shown.append(low >>> i * Byte.SIZE & HIGHEST_NUMBER).append(i == 0 ? "" : ".");
      }
      return shown.toString();
    }
    for (int i = IPV6_BITS - Short.SIZE; i >= 0; i -= Short.SIZE) {
      long half = i >= Long.SIZE ? high >>> i - Long.SIZE : low >>> i;
      shown.append(Long.toHexString(half & ones(Short.SIZE))).append(i == 0 ? "" : ":");
    }
    return Ipv6.normal(shown.toString());
  }
}
