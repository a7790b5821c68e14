package dev.berth.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "080", "+80", "-1", " 80", "8o", "\u0661", "65536", "99999999999"})
  void onlyPlainDigitsUpToTheLastPortAreAPort(String text) {
    assertEquals(Optional.empty(), PortRange.parsePort(text));
    assertEquals(Optional.of(1), PortRange.parsePort("1"));
    assertEquals(Optional.of(65535), PortRange.parsePort("65535"));
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
    for (int port = 1; port <= 6; port++) {
      int wanted = port;
      boolean left = one.without(other).stream().anyMatch(each -> each.contains(wanted));
      assertEquals(one.contains(port) && !other.contains(port), left);
    }
  }
}
