package dev.berth.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every target holds what it has to hold for its seeds, and for all that was ever found. */
class FoundInputsTest {
  @TestFactory
  Stream<DynamicTest> everyTargetHoldsForAllItsInputs() {
    return Target.all().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> replay(each.getKey(), each.getValue())));
  }

  private static void replay(String name, Target target) {
    List<Path> inputs = Inputs.byTurns(name, target);
    assertFalse(inputs.isEmpty(), "no inputs for " + name);
    for (Path input : inputs) {
      byte[] bytes = Inputs.bytes(input);
      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> {
            try {
              target.run(bytes);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
              throw new AssertionError(input + ": " + e, e);
            }
          });
    }
  }
}
