package dev.berth.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearPatternTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "a{3}, 3",
    "'a{2,5}', 5",
    "'a{2,}', 2",
    "[a-z]{10}, 10",
    "[]a{9}]{10}, 10",
    "\\{9}, 3",
    "(ab){10}, 30",
    "((a{10}){10}){10}, 1110",
    "a{x}, 4",
  })
  void sizesCountWhatIsRepeated(String pattern, long size) {
    assertEquals(size, PatternSize.of(pattern));
  }

  @Test
  void partsOfTextsFit() {
    assertTrue(LinearPattern.of("^(a|aa)+$").fits("a".repeat(10_000)));
    assertEquals(false, LinearPattern.of("^sf[0-9]+$").fits("sf1x"));
    assertTrue(LinearPattern.of("f[0-9]").fits("sf1x"));
  }

  /** What goes back without end elsewhere takes one look at each character here. */
  @Test
  void hostileTextsEnd() {
    assertEquals(false, LinearPattern.of("^(a+)+$").fits("a".repeat(50_000) + "!"));
    assertTrue(LinearPattern.of("^a").fits("a".repeat(10_000_000)));
  }
}
