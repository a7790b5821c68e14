package dev.berth.engine.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every case of the YAML test suite is taken or refused as it must be, and what is taken has the
 * values that the case gives, but for the cases that are listed with a reason. A case that is
 * listed and is right has to leave the list.
 */
class YamlSuiteTest {
  private static final String LIST = "testdata/conformance/yaml-deviations.txt";
  private static final int CASES = 402;

  @Test
  void eachCaseIsReadAsItMustBeOrListed() {
    StringBuilder details = new StringBuilder();
    Map<String, String> found = new TreeMap<>();
    for (YamlCase each : YamlCase.all()) {
      Verdict verdict = verdict(each);
      String deviation = deviation(each, verdict);
      if (!deviation.isEmpty()) {
        found.put(each.id(), deviation.split(" ")[0]);
        details.append(each.id()).append(' ').append(deviation).append('\n');
      }
    }
    assertEquals(lines(Deviations.in(LIST)), lines(found), details::toString);
  }

  @Test
  void theListNamesOnlyCasesOfTheSuite() {
    List<String> ids = YamlCase.all().stream().map(YamlCase::id).toList();
    TreeSet<String> unknown = new TreeSet<>(Deviations.in(LIST).keySet());
    ids.forEach(unknown::remove);
    assertEquals("[]", unknown.toString());
    assertEquals(CASES, ids.size());
  }

  private static Verdict verdict(YamlCase each) {
    return Verdict.on(each.id() + ".yaml", each.yaml().getBytes(StandardCharsets.UTF_8));
  }

  /** How a case is read otherwise than it must be, the kind first; empty if it is not. */
  private static String deviation(YamlCase each, Verdict verdict) {
    if (verdict.isRefused() != each.invalid()) {
      return verdict.shown();
    }
    if (each.invalid() || each.json().isEmpty()) {
      return "";
    }
    List<String> differences = Values.differences(each.json().get(), verdict.documents());
    return differences.isEmpty() ? "" : "differs " + differences;
  }

  private static String lines(Map<String, String> deviations) {
    StringBuilder lines = new StringBuilder();
    deviations.forEach((id, what) -> lines.append(id).append(' ').append(what).append('\n'));
    return lines.toString();
  }
}
