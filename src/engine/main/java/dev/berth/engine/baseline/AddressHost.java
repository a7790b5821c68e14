package dev.berth.engine.baseline;

import dev.berth.model.HostNames;
import dev.berth.source.Scalar;
import dev.berth.source.Slices;
import dev.berth.source.Span;
import java.util.Locale;

/** The host of an address, by which an address is known whatever its scheme and port are. */
final class AddressHost {
  private static final String MARK = "://";

  /** What ends an address among others. */
  private static final String BETWEEN = ", \t\r\n\"'";

  /** What ends a host that is not in brackets. */
  private static final String BEHIND = ":/?;";

  /** What properties follow. */
  private static final String PROPERTIES = ";?";

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
    return spelled(host.substring(host.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
  }

  /** Where the properties of an address start; behind it if it has none, or is no address. */
  static int properties(String text) {
    int at = of(text).isEmpty() ? text.length() : text.indexOf(MARK);
    while (at < text.length() && PROPERTIES.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /**
   * What a part of the text of a scalar says, behind the host of the address that it is in; empty
   * if it is in none, or if a part of the host is secret.
   */
  static String with(Span part, Scalar scalar, Veil veil) {
    String text = veil.blanked(scalar);
    Slices slices = scalar.span().slices(scalar.text());
    int first = slices.start(part);
    int end = slices.end(part);
    if (first < 0 || end < first) {
      return "";
    }
    int from = first;
    int to = end;
    while (from > 0 && BETWEEN.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    while (to < text.length() && BETWEEN.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String host = of(text.substring(from, to));
    String said = Veil.plain(text.substring(first, end));
    boolean known = !host.isEmpty() && host.indexOf(Veil.BLANK) < 0;
    boolean isHost = HostNames.key(said).equals(HostNames.key(host));
    return known ? host + " " + (isHost ? host : said) : "";
  }

  /** A host, of which an IPv6 address has many spellings, in one of them. */
  static String spelled(String host) {
    String key = HostNames.key(host);
    boolean several = HostNames.isAddress(host) && key.indexOf(':') >= 0;
    boolean bracketed = host.startsWith("[");
    return several ? bracketed ? "[" + key + "]" : key : host;
  }
}
