package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A mark may be a part of a message; those of berth's own fixtures say enough of it to be wrong.
 */
class FixtureMarksTest {
  private static final Pattern MARK = Pattern.compile("# (?:expect|also) \\d+: (\\S[^#\\n]*)");

  private static final int SHORTEST = 20;

  @Test
  void marksSayWhatIsFound() throws IOException {
    Path rules = Path.of(System.getProperty("berth.root"), "testdata/rules");
    List<String> vague = new ArrayList<>();
    int marks = 0;
    for (Path file : fixtures(rules)) {
      Matcher mark = MARK.matcher(Files.readString(file));
      while (mark.find()) {
        marks++;
        if (mark.group(1).strip().length() < SHORTEST) {
          vague.add(rules.relativize(file) + ": " + mark.group().strip());
        }
      }
    }
    assertEquals(List.of(), vague);
    assertTrue(marks > 300, marks + " marks");
  }

  private static List<Path> fixtures(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files.filter(file -> file.getFileName().toString().endsWith(".yaml")).toList();
    }
  }
}
