package dev.berth.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example environments with ports moved onto each other, mended. */
class FixesChangeNothingElseTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("berth.root"), "testdata/environments");
  private static final Pattern PORT = Pattern.compile("\\b[1-9][0-9]{2,4}\\b");
  private static final int TIMES = 2;
  private static final int CHANGES = 3;

  private final Random random = new Random(7);

  @Test
  void mendedEnvironmentsDifferInValuesOnly() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    FixTarget target = new FixTarget();
    for (Path file : files) {
      String text = Files.readString(file);
      for (int i = 0; i < TIMES; i++) {
        target.run(mutated(text).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The text with some of its numbers in the places of others, or one more or less. */
  private String mutated(String text) {
    String mutated = text;
    for (int i = 0; i < CHANGES; i++) {
      List<MatchResult> ports = new ArrayList<>(PORT.matcher(mutated).results().toList());
      if (ports.isEmpty()) {
        return mutated;
      }
      MatchResult place = ports.get(random.nextInt(ports.size()));
      String other = ports.get(random.nextInt(ports.size())).group();
      String number = random.nextInt(3) > 0 ? other : Integer.toString(Integer.parseInt(other) + 1);
      mutated = mutated.substring(0, place.start()) + number + mutated.substring(place.end());
    }
    return mutated;
  }
}
