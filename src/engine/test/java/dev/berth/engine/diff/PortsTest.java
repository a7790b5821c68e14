package dev.berth.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.model.DeclaredRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sets of ports as spans, held against sets of single ports. */
class PortsTest {
  @Test
  void spansAreInOrderAndApart() {
    assertEquals("", ports("").toString());
    assertEquals("80-82, 90", ports("90 80 82 81 80-81").toString());
    assertEquals("1-65535", ports("1-100 100-65535").toString());
    assertEquals("5", ports("9-7 5").toString());
  }

  @Test
  void setsOfSpansAreSetsOfPorts() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      List<DeclaredRange> some = some(random);
      List<DeclaredRange> others = some(random);
      Ports one = Ports.of(some);
      Ports other = Ports.of(others);
      assertEquals(text(set(some)), one.toString());
      BitSet rest = set(some);
      rest.andNot(set(others));
      assertEquals(text(rest), one.without(other).toString());
      assertEquals(set(some).intersects(set(others)), one.meets(other));
    }
  }

  private static Ports ports(String text) {
    List<DeclaredRange> ranges = new ArrayList<>();
    for (String each : text.isEmpty() ? new String[0] : text.split(" ")) {
      String[] ends = each.split("-");
      ranges.add(
          new DeclaredRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
    }
    return Ports.of(ranges);
  }

  private static List<DeclaredRange> some(Random random) {
    List<DeclaredRange> ranges = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int first = 1 + random.nextInt(30);
      ranges.add(new DeclaredRange(first, first - 1 + random.nextInt(6)));
    }
    return ranges;
  }

  private static BitSet set(List<DeclaredRange> ranges) {
    BitSet set = new BitSet();
    ranges.forEach(each -> each.range().ifPresent(r -> set.set(r.first(), r.last() + 1)));
    return set;
  }

  private static String text(BitSet set) {
    List<DeclaredRange> spans = new ArrayList<>();
    for (int first = set.nextSetBit(0); first >= 0; first = set.nextSetBit(first)) {
      int behind = set.nextClearBit(first);
      spans.add(new DeclaredRange(first, behind - 1));
      first = behind;
    }
    return spans.stream().map(DeclaredRange::toString).collect(Collectors.joining(", "));
  }
}
