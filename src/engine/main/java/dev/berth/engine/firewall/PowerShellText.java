package dev.berth.engine.firewall;

import dev.berth.engine.report.Visible;

/** Foreign text in a script for PowerShell, whatever charset it is read by. */
final class PowerShellText {
  private static final char LAST_ASCII = 0x7f;

  private PowerShellText() {}

  /** The text in single quotes, in which nothing is worked out. No name of a rule has a bar. */
  static String quoted(String text) {
    return "'" + ascii(Visible.of(text)).replace('|', '/').replace("'", "''") + "'";
  }

  /**
   * Visible text by letters of which no byte is a quote or the end of a line in another charset.
   */
  static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (char c : text.toCharArray()) {
      ascii.append(c < LAST_ASCII ? String.valueOf(c) : "\\u" + Integer.toHexString(c));
    }
    return ascii.toString();
  }
}
