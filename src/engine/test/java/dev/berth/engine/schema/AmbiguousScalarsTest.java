package dev.berth.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Loader;
import dev.berth.source.Document;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmbiguousScalarsTest {
  @ParameterizedTest
  @CsvSource({
    "022, 18",
    "08, 8",
    "0_7, 7",
    "0o22, 18",
    "0x1F, 31",
    "-0x1f, -31",
    "0b101, 5",
    "+1, 1",
    "9_443, 9443",
    "1e3, 1000",
    "8.08e3, 8080",
    "5e-3, 0.005",
    "14.10, 14.1",
    ".5, 0.5",
    "1., 1",
    "1E400, a number",
    "12:30, 750",
    "-1:0:0, -3600",
    "190:20:30, 685230",
    "yes, true",
    "On, true",
    "y, true",
    "NO, false",
    "off, false",
    ".inf, infinity",
    "-.Inf, infinity",
    ".NaN, not a number",
    "2001-01-01, a date",
    "2001-1-1 10:00:00Z, a date",
    "<<, a merge key",
    "=, a default",
    "777777777777777777777777777777777777_7, a number"
  })
  void whatOthersMakeOfATextIsTold(String text, String other) {
    assertEquals(
        List.of(text + " is text here, but " + other + " to some readers"),
        found("a.yaml", "name: " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14.6", "12.0", "10.20.1.11", "2001:db8::7", "::1", "1a", "a1", "0x", "0b2", "1-2", "-a",
        "+", ".", "..", "none", "nope", "only", "once", "1.2.3", "12:60", "0:1", "\"022\"",
        "'yes'", "true", "80", "~", "|\n  022"
      })
  void whatAllReadAlikeIsFine(String text) {
    assertEquals(List.of(), found("a.yaml", "name: " + text));
  }

  @Test
  void keysAndWhatIsForOnesOwnUseAreLeftAlone() {
    assertEquals(List.of(), found("a.yaml", "022: a\nx-a: 022\nx-b: {c: [yes]}\n"));
  }

  @Test
  void aliasesAreToldWhereTheirValueIsWritten() {
    String text = "a: [&x 1e3, *x]\nb: {c: *x}\n";
    assertEquals(List.of("1e3 is text here, but 1000 to some readers"), found("a.yaml", text));
  }

  @Test
  void numbersOfJsonCountToo() {
    assertEquals(
        List.of("14.10 is text here, but 14.1 to some readers"),
        found("a.json", "{\"spotfireVersion\": 14.10, \"name\": \"14.10\"}"));
  }

  @Test
  void adviceIsToQuote() {
    Document document = document("a.yaml", "name: no");
    assertEquals("Write \"no\".", AmbiguousScalars.in(document).get(0).help());
  }

  private static List<String> found(String name, String text) {
    List<String> found = new ArrayList<>();
    for (Diagnostic each : AmbiguousScalars.in(document(name, text))) {
      found.add(each.message());
    }
    return found;
  }

  private static Document document(String name, String text) {
    return Loader.load(Source.of(name, text)).documents().get(0);
  }
}
