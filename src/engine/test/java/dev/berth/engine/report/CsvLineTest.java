package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {
  @Test
  void fieldsArePartedByCommasAndLinesEndWithCrlf() throws IOException {
    assertEquals("a,,b c,7\r\n", line("a", "", "b c", "7"));
  }

  @Test
  void whatPartsFieldsIsQuoted() throws IOException {
    assertEquals(
        "\"a,b\",\"say \"\"no\"\"\",\" a\",\"a \"\r\n", line("a,b", "say \"no\"", " a", "a "));
  }

  @Test
  void nothingIsAFormula() throws IOException {
    for (String sign : List.of("=", "+", "-", "@", "|", "\uff1d", "\uff0b", "\uff0d", "\uff20")) {
      assertEquals("'" + sign + "1\r\n", line(sign + "1"));
      assertEquals("' " + sign + "1\r\n", line(" " + sign + "1"));
    }
    assertEquals("a=1\r\n", line("a=1"));
    assertEquals("\"'=f(\"\"a\"\",1)\"\r\n", line("=f(\"a\",1)"));
  }

  @Test
  void nothingSteersATerminalOrEndsALine() throws IOException {
    assertEquals("a\\x1b[2J\\r\\nb\r\n", line("a\u001b[2J\r\nb"));
  }

  private static String line(String... fields) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvLine.write(List.of(fields), out);
    return out.toString();
  }
}
