package dev.berth.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {
  @ParameterizedTest
  @CsvSource({
    ">=0.1, 0.1.0, true",
    ">=0.1.1, 0.1.0, false",
    "0.1, 0.1.0, true",
    "=0.1.0, 0.1.0, true",
    "0.1.1, 0.1.0, false",
    "<1, 0.9.9, true",
    "<1, 1.0.0, false",
    "<=1, 1.0.0, true",
    ">1, 1.0.0, false",
    ">=0.2 <1.0, 0.10.0, true",
    ">=0.2 <1.0, 1.2.0, false",
    ">=0.2, unknown, false",
  })
  void boundsHoldOrNot(String bounds, String version, boolean holds) {
    assertEquals(holds, VersionRange.parse(bounds).orElseThrow().holds(version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ">=", "0.1.0.0", ">= 0.1", "0.1  0.2", "a", "1234567", "~0.1"})
  void otherTextsAreNone(String text) {
    assertEquals(Optional.empty(), VersionRange.parse(text));
  }
}
