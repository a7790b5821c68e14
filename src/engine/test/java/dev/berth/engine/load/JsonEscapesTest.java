package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonEscapesTest {
  @Test
  void onlyHexadecimalDigitsMakeAnEscape() {
    assertEquals("1:4-1:6 syntax: \"\\u\" is no valid escape\n", Dump.json("[\"a\\u004\u0163\"]"));
    assertEquals(
        "1:3-1:5 syntax: \"\\u\" is no valid escape\n", Dump.json("{\"\\uff1\uff11\": 1}"));
  }

  @Test
  void halfOfASurrogatePairInAKeyIsToldWhereItStands() {
    String help = " is half of a character\n";
    assertEquals("1:3-1:9 syntax: \"\\uDFAA\"" + help, Dump.json("{\"\\uDFAA\": 0}"));
    assertEquals("1:4-1:10 syntax: \"\\ud800\"" + help, Dump.json("{\"a\\ud800b\": 0}"));
    assertEquals(
        "1:17-1:23 syntax: \"\\ud800\"" + help, Dump.json("{\"\\\\\\ud834\\udd1e\\ud800\\n\": 0}"));
  }
}
