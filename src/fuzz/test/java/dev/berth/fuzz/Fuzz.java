package dev.berth.fuzz;

import java.nio.file.Path;

/** What the fuzzer calls, for the target that the property {@code berth.fuzz} names. */
public final class Fuzz {
  private static final String NAME = System.getProperty("berth.fuzz");
  private static final Target TARGET = Target.all().get(NAME);

  private Fuzz() {}

  /** Loads all classes: the first input of a slow machine would take too long otherwise. */
  public static void fuzzerInitialize() {
    for (Path input : Inputs.of(NAME, TARGET)) {
      TARGET.run(Inputs.bytes(input));
    }
  }

  public static void fuzzerTestOneInput(byte[] input) {
    TARGET.run(input);
  }
}
