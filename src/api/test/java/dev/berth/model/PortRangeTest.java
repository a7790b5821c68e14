package dev.berth.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PortRangeTest {
  @Test
  void rangesOverlapExactlyWhereTheyHaveAPortInCommon() {
    for (int a = 1; a <= 6; a++) {
      for (int b = a; b <= 6; b++) {
        for (int c = 1; c <= 6; c++) {
          for (int d = c; d <= 6; d++) {
            holdAgainstEachPort(new PortRange(a, b), new PortRange(c, d));
          }
        }
      }
    }
  }

  @Test
  void noRangeIsEmptyOrOutsideThePorts() {
    assertThrows(IllegalArgumentException.class, () -> new PortRange(2, 1));
    assertThrows(IllegalArgumentException.class, () -> PortRange.of(0));
    assertThrows(IllegalArgumentException.class, () -> PortRange.of(65536));
  }

  private static void holdAgainstEachPort(PortRange one, PortRange other) {
    int common = 0;
    for (int port = 1; port <= 6; port++) {
      common += one.contains(port) && other.contains(port) ? 1 : 0;
    }
    assertEquals(common > 0, one.overlaps(other));
    if (common > 0) {
      PortRange both = one.intersection(other);
      assertEquals(common, both.last() - both.first() + 1);
    }
  }
}
