package dev.berth.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {
  @ParameterizedTest
  @CsvSource({
    "10.20.1.0/24, 10.20.1.0/24, 10.20.1.255",
    "0.0.0.0/0, 0.0.0.0/0, 255.255.255.255",
    "10.20.1.11, 10.20.1.11, 10.20.1.11",
    "10.20.1.11/32, 10.20.1.11, 10.20.1.11",
    "128.0.0.0/1, 128.0.0.0/1, 255.255.255.255",
    "::/0, ::/0, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:DB8:7:0:0:0:0:0/64, 2001:db8:7::/64, 2001:db8:7:0:ffff:ffff:ffff:ffff",
    "2001:db8::/63, 2001:db8::/63, 2001:db8:0:1:ffff:ffff:ffff:ffff",
    "2001:db8::/65, 2001:db8::/65, 2001:db8::7fff:ffff:ffff:ffff",
    "::ffff:10.0.0.1, 10.0.0.1, 10.0.0.1",
    "::ffff:10.0.0.0/104, 10.0.0.0/8, 10.255.255.255",
    "::ffff:0:0/96, 0.0.0.0/0, 255.255.255.255",
    "::fffe:0:0/95, ::fffe:0:0/95, ::ffff:ffff:ffff",
    "::1, ::1, ::1"
  })
  void blocksAreReadInAllTheirSpellings(String text, String shown, String last) {
    Block block = Block.parse(text).orElseThrow();
    assertEquals(shown, block.toString());
    assertEquals(last, block.last().toString());
    assertTrue(BlockFlaw.in(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/33, 'is no block of IPv4: the length behind its slash is 0 to 32'",
    "10.0.0.0/, 'is no block of IPv4: the length behind its slash is 0 to 32'",
    "10.0.0.0/08, 'is no block of IPv4: the length behind its slash is 0 to 32'",
    "10.0.0.0/-1, 'is no block of IPv4: the length behind its slash is 0 to 32'",
    "10.0.0.0/24/8, 'is no block of IPv4: the length behind its slash is 0 to 32'",
    "2001:db8::/129, 'is no block of IPv6: the length behind its slash is 0 to 128'",
    "10.20.1.11/24, has bits behind its prefix: its block is 10.20.1.0/24",
    "2001:db8::7/64, has bits behind its prefix: its block is 2001:db8::/64",
    "10.0.0/8, is no block of addresses",
    "hello world, is no address",
    "010.0.0.1, is no address",
    "256.0.0.1, is no address",
    "10.0.0.1., is no address",
    "fe80::1%eth0, is no address",
    "2001:db8:::1, is no address",
    "'', is no address"
  })
  void whatIsWrongWithOthersIsSaid(String text, String flaw) {
    assertEquals(flaw, BlockFlaw.in(text).orElseThrow());
    assertTrue(Block.parse(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "10.20.1.11/24, 10.20.1.0/24",
    "10.20.1.11/0, 0.0.0.0/0",
    "10.20.1.11/32, 10.20.1.11",
    "10.20.1.11/33, ''",
    "2001:db8::7/64, 2001:db8::/64",
    "2001:db8::7/128, 2001:db8::7",
    "2001:db8::7/129, ''",
    "/24, ''",
    "10.20.1.11, ''",
    "10.20.1.11/255.255.255.0, 10.20.1.0/24",
    "10.20.1.11/0.0.0.0, 0.0.0.0/0",
    "10.20.1.11/255.0.255.0, ''",
    "'10.20.1.0/24 ', 10.20.1.0/24",
    "10.20/16, 10.20.0.0/16",
    "10.20/12, 10.16.0.0/12",
    "10.20/17, ''",
    "10.20.1.0.0/24, ''",
    "10.20.1.*, 10.20.1.0/24",
    "10.*.*.*, 10.0.0.0/8",
    "*.*.*.*, ''",
    "10.20.1.1.*, ''",
    "10.*.1.*, ''",
    "2001:db8::.*, ''",
    "10.20.1.0 - 10.20.1.255, 10.20.1.0/24",
    "2001:db8::-2001:db8::ff, 2001:db8::/120",
    "10.20.1.0-10.20.2.255, ''",
    "10.20.1.7-10.20.1.7, 10.20.1.7",
    "10.20.1.0-10.20.1.127-10.20.1.255, ''",
    "10.20.1.0-2001:db8::, ''",
    "10.20.1.11/x, ''",
    "ten/24, ''"
  })
  void theBlockThatWasMeantIsTheOnlyOneThatATextCanStandFor(String text, String meant) {
    assertEquals(meant, BlockFlaw.meant(text).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.20.0.0/16, true",
    "10.20.0.0/16, 10.0.0.0/8, false",
    "10.20.0.0/16, 10.20.0.0/16, true",
    "10.20.0.0/16, 10.21.0.0/16, false",
    "10.20.0.0/16, 10.20.0.0/15, false",
    "::/0, 10.0.0.0/8, false",
    "2001:db8::/32, 2001:db8:7::/64, true"
  })
  void blocksHoldThoseThatLieWithin(String outer, String inner, boolean holds) {
    assertEquals(holds, block(outer).contains(block(inner)));
  }

  @Test
  void blocksWithoutOthersHoldTheRest() {
    Random chance = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      Block outer = Block.around(Address.parse("255.255.255.240").orElseThrow(), 28);
      List<Block> inner = blocks(chance);
      inner.removeIf(each -> !outer.contains(each));
      List<Block> rest = outer.without(inner);
      assertEquals(0xFFFF & ~bits(inner), bits(rest), inner + " " + rest);
    }
  }

  @Test
  void packetsGoByAddressesOfOneKind() {
    Place four = place("four.example.com", "10.0.0.4");
    Place six = place("six.example.com", "2001:db8::6");
    Place both = place("both.example.com", "2001:db8::7", "10.0.0.7");
    Place nameless = place("10.0.0.8", "10.0.0.8");
    Place unknown = place("unknown.example.com");
    assertEquals("four.example.com 10.0.0.4 → both.example.com 10.0.0.7:80", four.packet(both, 80));
    assertEquals(
        "six.example.com 2001:db8::6 → both.example.com [2001:db8::7]:80", six.packet(both, 80));
    assertEquals("both.example.com 10.0.0.7 → four.example.com 10.0.0.4:80", both.packet(four, 80));
    assertEquals(
        "four.example.com 10.0.0.4 → six.example.com [2001:db8::6]:80", four.packet(six, 80));
    assertEquals("10.0.0.8 → unknown.example.com:80", nameless.packet(unknown, 80));
    assertEquals("unknown.example.com → 10.0.0.8:80", unknown.packet(nameless, 80));
  }

  private static Place place(String name, String... addresses) {
    List<Address> all = new ArrayList<>();
    for (String each : addresses) {
      all.add(Address.parse(each).orElseThrow());
    }
    return Place.machine(name, "", all, List.of());
  }

  private static Block block(String text) {
    return Block.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"٠.0.0.1", "10.0.0.٢"})
  void digitsOfOtherScriptsAreNone(String text) {
    assertTrue(Address.parse(text).isEmpty());
  }

  @Test
  void noBlockHasBitsBehindItsPrefix() {
    Address address = Address.parse("10.0.0.1").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> new Block(address, 31));
    assertThrows(IllegalArgumentException.class, () -> new Block(address, 33));
  }

  @Test
  void addressesAreOrderedByTheirNumbers() {
    List<String> inOrder =
        List.of(
            "0.0.0.0",
            "9.255.255.255",
            "10.0.0.0",
            "200.0.0.0",
            "::",
            "7fff::",
            "8000::",
            "ffff::1");
    List<Address> addresses = new ArrayList<>();
    inOrder.forEach(each -> addresses.add(Address.parse(each).orElseThrow()));
    assertEquals(inOrder.toString(), new TreeSet<>(addresses).toString());
  }

  @Test
  void setsOfAddressesAreThoseOfTheirBlocks() {
    Random chance = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      List<Block> some = blocks(chance);
      List<Block> others = blocks(chance);
      int one = bits(some);
      int other = bits(others);
      AddressSet set = AddressSet.of(some);
      assertEquals((other & ~one) == 0, set.covers(AddressSet.of(others)), some + " " + others);
      assertEquals((other & one) != 0, set.meets(AddressSet.of(others)), some + " " + others);
    }
  }

  @Test
  void blocksAroundAnAddressAreFoundSmallestFirst() {
    Random chance = new Random(2);
    for (int i = 0; i < 5_000; i++) {
      TreeSet<Block> blocks = new TreeSet<>(blocks(chance));
      BlockTable table = new BlockTable(blocks);
      for (int last = 0; last < 16; last++) {
        Address address = Address.parse("255.255.255." + (240 + last)).orElseThrow();
        List<Block> around = new ArrayList<>();
        for (Block each : blocks) {
          if (each.contains(address)) {
            around.add(0, each);
          }
        }
        assertEquals(around, table.around(address));
      }
    }
  }

  /** Some blocks of the last sixteen addresses of IPv4. */
  private static List<Block> blocks(Random chance) {
    List<Block> blocks = new ArrayList<>();
    int count = chance.nextInt(5);
    for (int i = 0; i < count; i++) {
      int free = chance.nextInt(4);
      int first = 240 + (chance.nextInt(16) >> free << free);
      blocks.add(Block.parse("255.255.255." + first + "/" + (32 - free)).orElseThrow());
    }
    return blocks;
  }

  private static int bits(List<Block> blocks) {
    int bits = 0;
    for (Block each : blocks) {
      for (int last = 0; last < 16; last++) {
        Address address = Address.parse("255.255.255." + (240 + last)).orElseThrow();
        bits |= each.contains(address) ? 1 << last : 0;
      }
    }
    return bits;
  }
}
