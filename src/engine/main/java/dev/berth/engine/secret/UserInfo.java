package dev.berth.engine.secret;

/**
 * Finds the user information of addresses: {@code user:password@} behind {@code scheme://}, and
 * {@code user/password@} in database URLs of Oracle.
 */
final class UserInfo {
  private static final String SLASHES = "://";
  private static final String ORACLE = "jdbc:oracle:";
  private static final int LONGEST = 4096;
  private static final int LONGEST_DRIVER = 8;
  private static final int LONGEST_LOGIN = 512;
  private static final String ENDS = " \t\r\n";

  private final String text;
  private final Stretches found;

  UserInfo(String text, Stretches found) {
    this.text = text;
    this.found = found;
  }

  void find() {
    for (int at = text.indexOf(SLASHES); at >= 0; at = text.indexOf(SLASHES, at + 1)) {
      int from = at + SLASHES.length();
      address(from, wordEnd(from, Math.min(text.length(), from + LONGEST)));
    }
    int at = nextOracle(0);
    while (at < text.length()) {
      int next = nextOracle(at);
      oracle(at, next);
      at = next;
    }
  }

  /** Behind the next start of a database URL of Oracle; the end of the text without one. */
  private int nextOracle(int from) {
    for (int at = text.indexOf(':', from); at >= 0; at = text.indexOf(':', at + 1)) {
      int start = at + 1 - ORACLE.length();
      if (start >= 0 && text.regionMatches(true, start, ORACLE, 0, ORACLE.length())) {
        return at + 1;
      }
    }
    return text.length();
  }

  /** Users do not always encode a slash in a password: what is no port may hold one. */
  private void address(int from, int end) {
    int authority = first("/?#", from, end);
    int sign = lastAt(from, authority);
    boolean beyond = sign < from && hasPassword(from, authority);
    found.add(from, beyond ? lastAt(from, end) : sign);
  }

  private boolean hasPassword(int from, int authority) {
    int colon = text.startsWith("[", from) ? -1 : first(":", from, authority);
    for (int at = colon + 1; colon >= 0 && at < authority; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands before the at sign, if a slash is in it; quotes may hold another at sign. The next
   * URL is looked at for itself.
   */
  private void oracle(int driver, int next) {
    int colon = first(":", driver, Math.min(next, driver + LONGEST_DRIVER));
    int last = Math.min(next, colon + LONGEST_LOGIN);
    int slash = first("/@" + ENDS, colon, last);
    if (slash < last && text.charAt(slash) == '/') {
      int from = slash + 1;
      boolean quoted = text.startsWith("\"", from);
      int behind = quoted ? Math.min(last, first("\"\r\n", from + 1, last) + 1) : from;
      found.add(from, lastAt(behind, wordEnd(behind, last)));
    }
  }

  /** The end of the address: a blank, a quote, a property, or the start of another address. */
  private int wordEnd(int from, int last) {
    int end = from;
    while (end < last
        && !text.startsWith(SLASHES, end)
        && ENDS.indexOf(text.charAt(end)) < 0
        && !closesQuote(end)
        && !startsAnother(end)) {
      end++;
    }
    return end;
  }

  private boolean closesQuote(int at) {
    boolean last = at + 1 == text.length();
    return text.charAt(at) == '"' && (last || " \t\r\n,;:)}]>".indexOf(text.charAt(at + 1)) >= 0);
  }

  private boolean startsAnother(int at) {
    char c = text.charAt(at);
    if (c != ';' && c != ',') {
      return false;
    }
    int to = at + 1;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return to > at + 1 && (text.startsWith(SLASHES, to) || c == ';' && text.startsWith("=", to));
  }

  private int lastAt(int from, int end) {
    int at = end - 1;
    while (at >= from && text.charAt(at) != '@') {
      at--;
    }
    return at;
  }

  private int first(String signs, int from, int end) {
    int at = from;
    while (at < end && signs.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
