package dev.berth.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gives varied examples to all targets that read declarations. What one of them does not bear is
 * kept among its inputs, where the tests find it too.
 */
final class Variations {
  private static final int LONGEST_EXAMPLE = 20_000;
  private static final int ENOUGH = 20;

  private final List<String> examples = new ArrayList<>();
  private final Map<String, DeclarationTarget> targets = new TreeMap<>();

  Variations() throws IOException {
    for (String folder : List.of("testdata/environments", "testdata/rules")) {
      try (Stream<Path> files = Files.walk(Inputs.path(folder))) {
        for (Path file : files.filter(Variations::isExample).sorted().toList()) {
          examples.add(Files.readString(file));
        }
      }
    }
    Target.all()
        .forEach(
            (name, target) -> {
              if (target instanceof DeclarationTarget reader) {
                targets.put(name, reader);
              }
            });
  }

  private static boolean isExample(Path file) {
    boolean yaml = file.toString().endsWith(".yaml");
    return yaml && file.toFile().length() <= LONGEST_EXAMPLE;
  }

  /** What is wrong with one variation, by the names of the targets. */
  Map<String, Throwable> faults(long seed) {
    byte[] bytes = text(seed).getBytes(StandardCharsets.UTF_8);
    Map<String, Throwable> faults = new TreeMap<>();
    for (Map.Entry<String, DeclarationTarget> each : targets.entrySet()) {
      try {
        each.getValue().run("varied.yaml", bytes);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        faults.put(each.getKey(), e);
      }
    }
    return faults;
  }

  String text(long seed) {
    return Variation.of(examples, seed);
  }

  /** Takes the minutes and the first seed. */
  public static void main(String[] args) throws IOException {
    Variations variations = new Variations();
    Instant end = Instant.now().plus(Duration.ofMinutes(Integer.parseInt(args[0])));
    long seed = Long.parseLong(args[1]);
    int found = 0;
    for (; Instant.now().isBefore(end) && found < ENOUGH; seed++) {
      for (Map.Entry<String, Throwable> each : variations.faults(seed).entrySet()) {
        Path kept = Inputs.kept(each.getKey()).resolve("varied-" + seed + ".yaml");
        Files.writeString(kept, variations.text(seed));
        System.out.println(kept + ": " + each.getValue());
        found++;
      }
    }
    System.out.println("found " + found + " up to seed " + seed);
    System.exit(found == 0 ? 0 : 1);
  }
}
