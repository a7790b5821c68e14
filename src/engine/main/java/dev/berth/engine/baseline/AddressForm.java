package dev.berth.engine.baseline;

import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a text says that leads to hosts.
 *
 * @param hosts those hosts, in lower case
 * @param rest all else, with a hole for each of them
 */
record AddressForm(List<String> hosts, String rest) {
  private static final char HOLE = '*';

  /** What ends the hosts of an address. */
  private static final String BEHIND = "/?;\\, \t\r\n\"'";

  /** What stands before the hosts of an address. */
  private static final List<String> BEFORE = List.of("//", ":@");

  AddressForm {
    hosts = List.copyOf(hosts);
  }

  /** That of a text with a mark for each character of a secret; a host by itself is one, too. */
  static AddressForm of(String text, boolean isHost) {
    String plain = shortened(text);
    List<String> hosts = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int from = isHost ? 0 : start(plain, 0);
    int done = 0;
    while (from >= 0) {
      int to = end(plain, from);
      hosts.add(plain.substring(from, to).toLowerCase(Locale.ROOT));
      rest.append(plain, done, from).append(HOLE);
      done = to;
      from = start(plain, to);
    }
    return new AddressForm(hosts, rest.append(plain.substring(done)).toString());
  }

  /** Whether a place is that of the host within an address; one that an alias brings may be. */
  static boolean isHost(Span place) {
    int from = place.from();
    String text = place.source().text();
    boolean user = from > 0 && text.charAt(from - 1) == '@';
    return place.anchor().isPresent() || user || text.startsWith(BEFORE.get(0), from - 2);
  }

  /** With one mark for each secret, whatever its length. */
  private static String shortened(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean more = i > 0 && text.charAt(i) == Veil.BLANK && text.charAt(i - 1) == Veil.BLANK;
      plain.append(more ? "" : String.valueOf(text.charAt(i)));
    }
    return plain.toString();
  }

  /** Where the next host starts; below zero if none follows. */
  private static int start(String text, int from) {
    int start = -1;
    for (String each : BEFORE) {
      int at = text.indexOf(each, from);
      boolean first = start < 0 || at + each.length() < start;
      start = at >= 0 && first ? at + each.length() : start;
    }
    // Another mark may follow at once, and a user before the host.
    boolean marked = start >= 0 && text.startsWith(BEFORE.get(0), start);
    return marked ? start(text, start) : start < 0 ? start : behindUser(text, start);
  }

  private static int behindUser(String text, int start) {
    int at = start;
    int host = start;
    while (at < text.length() && BEHIND.indexOf(text.charAt(at)) < 0) {
      at++;
      host = text.charAt(at - 1) == '@' ? at : host;
    }
    return host;
  }

  private static int end(String text, int from) {
    int end = text.startsWith("[", from) ? text.indexOf(']', from) + 1 : from;
    end = Math.max(from, end);
    while (end < text.length() && (BEHIND + ":").indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Without the properties that follow what an address leads to. */
  String withoutProperties() {
    int first = rest.indexOf(HOLE);
    int end = Math.max(0, first);
    while (end < rest.length() && ";?".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }
}
