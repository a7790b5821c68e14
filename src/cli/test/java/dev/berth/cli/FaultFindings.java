package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run of berth found, as the fault table writes it: {@code file rule line:column severity}.
 * What a report in another format than those for readers says is not seen.
 */
final class FaultFindings {
  private static final Pattern LINE =
      Pattern.compile("(.*?):(\\d+):(\\d+): (error|warning|info): .* \\[([a-z0-9-]+)]");
  private static final Pattern SEVERITY = Pattern.compile(" (?:error|warning|info)$");

  private final List<String> found = new ArrayList<>();

  FaultFindings(String output) {
    for (String line : output.split("\n")) {
      Matcher finding = LINE.matcher(line);
      if (finding.matches()) {
        String place = finding.group(2) + ":" + finding.group(3);
        String rule = finding.group(5);
        found.add(String.join(" ", finding.group(1), rule, place, finding.group(4)));
      }
    }
  }

  /** Nothing else was found. Of what is expected without a severity, any will do. */
  void checkAreAll(List<String> expected) {
    assertEquals(sorted(expected), asIn(expected));
  }

  /** All of them were found, among others perhaps. */
  void checkHave(List<String> expected) {
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(asIn(expected));
    assertEquals(List.of(), missing, "not found");
  }

  private List<String> asIn(List<String> expected) {
    List<String> shown = new ArrayList<>();
    for (String each : found) {
      String bare = SEVERITY.matcher(each).replaceFirst("");
      shown.add(expected.contains(bare) ? bare : each);
    }
    return sorted(shown);
  }

  private static List<String> sorted(List<String> findings) {
    List<String> sorted = new ArrayList<>(findings);
    sorted.sort(null);
    return sorted;
  }
}
