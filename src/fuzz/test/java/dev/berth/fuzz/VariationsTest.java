package dev.berth.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every target holds what it has to hold for examples in which a few things are others. */
class VariationsTest {
  private static final int SEEDS = 12;

  private final Variations variations;

  VariationsTest() throws IOException {
    variations = new Variations();
  }

  @TestFactory
  Stream<DynamicTest> everyTargetHoldsForVariedExamples() {
    return LongStream.range(0, SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(seed)));
  }

  private void check(long seed) {
    assertEquals(Map.of(), variations.faults(seed), () -> variations.text(seed));
  }

  @Test
  void theSameSeedGivesTheSameText() throws IOException {
    assertEquals(variations.text(7), new Variations().text(7));
    assertNotEquals(variations.text(7), variations.text(8));
  }
}
