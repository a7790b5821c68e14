package dev.berth.engine.secret;

import java.util.Locale;
import java.util.Set;

/** Finds the password of {@code user:password@host} where no scheme makes an address of it. */
final class Logins {
  private static final String OF_USERS = "._-+%\\";
  private static final String BEFORE_USERS = "\"'`{[(<,;=";
  private static final String BEHIND_QUOTES = ",;:)}]>";

  /** What stands before a colon without being a user: a driver follows the first, no password. */
  private static final Set<String> NO_USERS = Set.of("jdbc", "mailto");

  private final String text;
  private final Stretches found;

  Logins(String text, Stretches found) {
    this.text = text;
    this.found = found;
  }

  void find() {
    int from = 0;
    while (text.indexOf('@', from) >= 0) {
      int colon = text.indexOf(':', from);
      if (colon < 0) {
        return;
      }
      int user = userBefore(colon, from);
      from = user < colon ? login(user, colon) : colon + 1;
    }
  }

  /** Marks the password behind a colon; gives where the next login may start. */
  private int login(int user, int colon) {
    int first = colon + 1;
    int end = isPath(first) || !isUser(user, colon) ? first : end(user, first);
    int sign = end - 2;
    while (sign > first && text.charAt(sign) != '@') {
      sign--;
    }
    if (sign <= first) {
      return Math.max(first, end);
    }
    if (text.charAt(sign - 1) != ':') {
      found.add(first, sign);
    }
    return sign + 1;
  }

  private int userBefore(int colon, int least) {
    int from = colon;
    while (from > least && isOfUser(text.charAt(from - 1))) {
      from--;
    }
    boolean starts = from == 0 || isBeforeUser(text.charAt(from - 1));
    return starts ? from : colon;
  }

  /** Where the text in which a login stands is over: at its quote, or at a blank without one. */
  private int end(int user, int first) {
    char quote =
        user > 0 && "\"'".indexOf(text.charAt(user - 1)) >= 0 ? text.charAt(user - 1) : ' ';
    int at = first;
    while (at < text.length() && !isOver(at, quote)) {
      at++;
    }
    return at;
  }

  private boolean isOver(int at, char quote) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r' || quote == ' ') {
      return c <= ' ';
    }
    boolean last = at + 1 == text.length() || text.charAt(at + 1) <= ' ';
    return c == quote && (last || BEHIND_QUOTES.indexOf(text.charAt(at + 1)) >= 0);
  }

  /** Whether the colon is that of a scheme or a drive. */
  private boolean isPath(int behind) {
    return text.startsWith("/", behind) || text.startsWith("\\", behind);
  }

  private boolean isUser(int from, int to) {
    return !NO_USERS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static boolean isOfUser(char c) {
    return Character.isLetterOrDigit(c) || OF_USERS.indexOf(c) >= 0;
  }

  private static boolean isBeforeUser(char c) {
    return c <= ' ' || BEFORE_USERS.indexOf(c) >= 0;
  }
}
