package dev.berth.fuzz;

import java.util.List;

/** A target that reads any bytes as a declaration: as YAML and, in braces, as JSON. */
interface DeclarationTarget extends Target {
  @Override
  default List<String> seeds() {
    return List.of("testdata/environments", "testdata/rules", "testdata/bind");
  }

  @Override
  default void run(byte[] input) {
    run("fuzz.yaml", input);
    if (input.length > 0 && input[0] == '{') {
      run("fuzz.json", input);
    }
  }

  /** Reads the bytes of a file of this name. */
  void run(String name, byte[] bytes);
}
