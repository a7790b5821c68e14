package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HalfPairTest {
  @Test
  void halfOfASurrogatePairInAKeyIsToldWhereItStands() {
    String help = " is half of a character\n";
    assertEquals("1:3-1:9 syntax: \"\\uDFAA\"" + help, Dump.json("{\"\\uDFAA\": 0}"));
    assertEquals("1:4-1:10 syntax: \"\\ud800\"" + help, Dump.json("{\"a\\ud800b\": 0}"));
    assertEquals(
        "1:17-1:23 syntax: \"\\ud800\"" + help, Dump.json("{\"\\\\\\ud834\\udd1e\\ud800\\n\": 0}"));
  }
}
