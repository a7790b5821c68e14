package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.model.PortRange;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TakenPortsTest {
  @Test
  void theFirstTakerOfAPortKeepsIt() {
    Random random = new Random(20260101);
    for (int run = 0; run < 500; run++) {
      int width = 1 + random.nextInt(60);
      TakenPorts<Integer> taken = new TakenPorts<>();
      Integer[] first = new Integer[width + 1];
      for (int taker = 0; taker < 40; taker++) {
        PortRange ports = range(random, width);
        assertEquals(lowest(first, ports), taken.takerIn(ports), "run " + run + ", " + ports);
        taken.take(ports, taker);
        for (int port = ports.first(); port <= ports.last(); port++) {
          first[port] = first[port] == null ? Integer.valueOf(taker) : first[port];
        }
      }
    }
  }

  @Test
  void theEndsOfAllPortsCanBeTaken() {
    TakenPorts<String> taken = new TakenPorts<>();
    taken.take(PortRange.of(PortRange.HIGHEST), "last");
    taken.take(new PortRange(PortRange.LOWEST, PortRange.HIGHEST), "all");
    assertEquals(Optional.of("last"), taken.takerIn(PortRange.of(PortRange.HIGHEST)));
    assertEquals(Optional.of("all"), taken.takerIn(PortRange.of(PortRange.LOWEST)));
  }

  private static PortRange range(Random random, int width) {
    int a = 1 + random.nextInt(width);
    int b = random.nextBoolean() ? a : 1 + random.nextInt(width);
    return new PortRange(Math.min(a, b), Math.max(a, b));
  }

  private static Optional<Integer> lowest(Integer[] first, PortRange ports) {
    for (int port = ports.first(); port <= ports.last(); port++) {
      if (first[port] != null) {
        return Optional.of(first[port]);
      }
    }
    return Optional.empty();
  }
}
