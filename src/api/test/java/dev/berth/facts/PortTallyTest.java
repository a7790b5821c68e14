package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PortTallyTest {
  private static final int TRIES = 500;
  private static final int HIGHEST = 24;

  @Test
  void countsAreThoseOfEachPort() {
    Random random = new Random(11);
    for (int i = 0; i < TRIES; i++) {
      List<PortRange> ranges = ranges(random);
      List<PortRange> more = ranges(random);
      PortTally tally = PortTally.of(ranges);
      PortTally once = tally.once(more);
      for (int first = 1; first <= HIGHEST; first++) {
        for (int last = first; last <= HIGHEST; last++) {
          long uses = 0;
          long used = 0;
          for (int port = first; port <= last; port++) {
            long here = uses(port, ranges);
            uses += here;
            used += here + uses(port, more) > 0 ? 1 : 0;
          }
          PortRange some = new PortRange(first, last);
          assertEquals(uses, tally.count(some), some + " in " + ranges);
          assertEquals(used, once.count(some), some + " in " + ranges + " and " + more);
        }
      }
    }
  }

  @Test
  void theHighestPortsCount() {
    PortTally tally = PortTally.of(List.of(new PortRange(65000, 65535), PortRange.of(65535)));
    assertEquals(537, tally.count(new PortRange(1, 65535)));
    assertEquals(2, tally.count(PortRange.of(65535)));
    assertEquals(536, tally.once(List.of(PortRange.of(65535))).count(new PortRange(1, 65535)));
  }

  private static long uses(int port, List<PortRange> ranges) {
    return ranges.stream().filter(each -> each.contains(port)).count();
  }

  private static List<PortRange> ranges(Random random) {
    List<PortRange> ranges = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int first = 1 + random.nextInt(HIGHEST);
      ranges.add(new PortRange(first, first + random.nextInt(HIGHEST + 1 - first)));
    }
    return ranges;
  }
}
