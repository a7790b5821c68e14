package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "~", "a b", "# one", "## two", "### [three]", "ü ÿ 東京 😀"})
  void whatIsSeenStaysAsItIs(String text) {
    assertEquals(text, Visible.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'\t\n\r', \\t\\n\\r",
    "'\u001f\u007f\u009f', \\x1f\\x7f\\x9f",
    "'\u00ad\u200b\u202e', \\xad\\u200b\\u202e",
    "'\u115f\u1160\u3164\uffa0\u2800', \\u115f\\u1160\\u3164\\uffa0\\u2800",
    "'\udb40\udc41', \\u{e0041}",
    "##[error]x, #\\x23[error]x",
    "a ##VSO[x], a #\\x23VSO[x]",
  })
  void whatIsNotSeenIsWrittenAsItsEscape(String text, String shown) {
    assertEquals(shown, Visible.of(text));
  }
}
