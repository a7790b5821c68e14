package dev.berth.engine.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.Golden;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every case of JSONTestSuite is taken or refused as it must be, without exception. What berth
 * makes of those that a reader may take or refuse is written down.
 */
class JsonSuiteTest {
  @Test
  void whatMustBeTakenIsTakenAndWhatMustBeRefusedIsRefused() {
    StringBuilder wrong = new StringBuilder();
    for (JsonCase each : JsonCase.all()) {
      Verdict verdict = Verdict.on(each.name(), each.bytes());
      if (!each.isFree() && verdict.isRefused() != each.isInvalid()) {
        wrong.append(each.name()).append(' ').append(verdict.shown()).append('\n');
      }
    }
    assertEquals("", wrong.toString());
  }

  @Test
  void whatMayBeEitherIsAsWrittenDown() {
    StringBuilder found = new StringBuilder();
    for (JsonCase each : JsonCase.all()) {
      if (each.isFree()) {
        String shown = Verdict.on(each.name(), each.bytes()).shown();
        found.append(each.name()).append(' ').append(shown).append('\n');
      }
    }
    Golden.matches("testdata/conformance/json-free.txt", found.toString());
  }

  @Test
  void theSuiteIsWhole() {
    Map<String, Long> kinds =
        JsonCase.all().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.name().substring(0, 1), TreeMap::new, Collectors.counting()));
    assertEquals("{i=35, n=188, y=95}", kinds.toString());
  }
}
