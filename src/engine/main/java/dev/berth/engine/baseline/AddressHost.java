package dev.berth.engine.baseline;

import dev.berth.source.Span;
import java.util.Locale;

/** The host of an address, by which an address is known whatever its scheme and port are. */
final class AddressHost {
  private static final String MARK = "://";

  /** What ends an address among others. */
  private static final String BETWEEN = ", \t\r\n\"'";

  /** What ends a host that is not in brackets. */
  private static final String BEHIND = ":/?;";

  private AddressHost() {}

  /** The host of an address, in lower case; empty if a text is none. */
  static String of(String text) {
    int mark = text.indexOf(MARK);
    int from = mark + MARK.length();
    if (mark <= 0 || from >= text.length()) {
      return "";
    }
    int end = text.charAt(from) == '[' ? text.indexOf(']', from) + 1 : from;
    while (end < text.length() && BEHIND.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String host = text.substring(from, Math.max(from, end));
    return host.substring(host.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * That of the address that a place is in, which is a part of some text; empty if a part of it is
   * secret.
   */
  static String around(Span part, Span whole, Veil veil) {
    String text = veil.blanked(whole);
    int from = part.from() - whole.from();
    int to = part.to() - whole.from();
    while (from > 0 && BETWEEN.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    while (to < text.length() && BETWEEN.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String host = of(text.substring(from, to));
    return host.indexOf(Veil.BLANK) < 0 ? host : "";
  }
}
