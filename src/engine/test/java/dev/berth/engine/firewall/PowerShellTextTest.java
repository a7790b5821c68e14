package dev.berth.engine.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PowerShellTextTest {
  @Test
  void quotesAreDoubledAndBarsAreNone() {
    assertEquals("'it''s $(a) `b` \"c\"'", PowerShellText.quoted("it's $(a) `b` \"c\""));
    assertEquals("'a/b'", PowerShellText.quoted("a|b"));
    assertEquals("''", PowerShellText.quoted(""));
  }

  /** PowerShell takes typographic quotes for quotes. */
  @Test
  void allElseIsWrittenByItsNumber() {
    assertEquals("'\\u2019; whoami'", PowerShellText.quoted("\u2019; whoami"));
    assertEquals("~\\u7f\\u80\\ufc", PowerShellText.ascii("~\u007f\u0080\u00fc"));
    assertEquals("'\\x1b\\r\\n'", PowerShellText.quoted("\u001b\r\n"));
  }
}
