package dev.berth.engine.secret;

/**
 * Hides the user information of addresses: {@code user:password@} behind two slashes or at the
 * start of a word, and {@code user/password@} in database URLs of Oracle. A password that is not
 * encoded may hold a slash or a blank. Each line is walked along once.
 */
final class UserInfo {
  private static final String MAIL = "mailto";
  private static final String ORACLE = "jdbc:oracle:";
  private static final String CLOSED = " \t\r\n,;:)}]>";
  private static final String OPENED = " \t\r\n,:=([{<";

  private final Hidden hidden;
  private final View view;
  private final String text;

  /** Where the present address starts, and what was seen of it. */
  private int start;

  private boolean slashes;
  private boolean oracle;
  private boolean path;
  private boolean blank;
  private boolean password;
  private int colon;

  /** The last sign behind what may be user information, or -1. */
  private int sign = -1;

  private UserInfo(Hidden hidden, View view) {
    this.hidden = hidden;
    this.view = view;
    this.text = view.text;
  }

  static void hide(Hidden hidden, int from, int to) {
    new UserInfo(hidden, View.raw(hidden.text, from, to)).find();
    for (int at = from; at < to; ) {
      int end = Hidden.lineEnd(hidden.text, at, to);
      if (Hidden.holdsEscape(hidden.text, at, end)) {
        new UserInfo(hidden, View.resolved(hidden.text, at, end)).find();
      }
      at = end + 1;
    }
  }

  private void find() {
    restart(view.from);
    for (int at = view.from; at < view.to; at++) {
      switch (text.charAt(at)) {
        case '\r', '\n' -> restart(at + 1);
        case ' ', '\t' -> blank(at);
        case '"', '\'' -> quote(at);
        case '/' -> slash(at);
        case '\\' -> backslash(at);
        case '?', '#' -> path = path || slashes;
        case ':' -> colon(at);
        case '@', '\uff20' -> sign(at);
        case ';' -> semicolon(at);
        default -> character(at);
      }
    }
    flush();
  }

  private void flush() {
    if (sign >= 0) {
      hidden.addUser(view.origin(start), view.origin(sign));
    }
    sign = -1;
  }

  private void restart(int at) {
    flush();
    start = at;
    slashes = false;
    oracle = false;
    path = false;
    blank = false;
    password = false;
    colon = -1;
  }

  private void blank(int at) {
    boolean may = colon >= start && (slashes || colon < at - 1);
    if (!may && !oracle) {
      restart(at + 1);
    }
    blank = true;
  }

  private void quote(int at) {
    boolean closes = at + 1 >= view.to || CLOSED.indexOf(text.charAt(at + 1)) >= 0;
    boolean opens = at == view.from || OPENED.indexOf(text.charAt(at - 1)) >= 0;
    if (closes && text.charAt(at) == '"' || opens && !slashes && !oracle) {
      restart(at + 1);
    }
  }

  private void slash(int at) {
    boolean second = at > view.from && text.charAt(at - 1) == '/';
    if ((second || isBehindScheme(at)) && !oracle) {
      restart(at + 1);
      slashes = true;
    } else if (oracle && !path) {
      start = at + 1;
      path = true;
    } else {
      path = path || slashes;
    }
  }

  /** An address that somebody wrote as a path of Windows. */
  private void backslash(int at) {
    boolean second = slashes && at == start;
    if ((second || isBehindScheme(at)) && !oracle) {
      restart(at + 1);
      slashes = true;
    } else {
      character(at);
    }
  }

  /** Whether a word and a colon stand before; behind the colon of a drive stands a path. */
  private boolean isBehindScheme(int at) {
    int from = at - 1;
    while (from > start && NameWords.isOfName(text.charAt(from - 1))) {
      from--;
    }
    return !slashes && colon == at - 1 && from == start && at - 1 - from > 1;
  }

  private void colon(int at) {
    int from = at + 1 - ORACLE.length();
    if (from >= view.from && text.regionMatches(true, from, ORACLE, 0, ORACLE.length())) {
      restart(at + 1);
      oracle = true;
    } else if (colon < 0 && !(slashes && text.startsWith("[", start))) {
      colon = at;
    }
  }

  /** Behind a host and its port, a property is none of either. */
  private void semicolon(int at) {
    int end = at + 1;
    while (end < view.to && NameWords.isOfName(text.charAt(end))) {
      end++;
    }
    boolean property = end > at + 1 && end < view.to && text.charAt(end) == '=';
    if (property && slashes && !password && !oracle) {
      restart(at + 1);
    } else {
      character(at);
    }
  }

  private void character(int at) {
    char c = text.charAt(at);
    password = password || colon >= 0 && !path && (c < '0' || c > '9');
  }

  private void sign(int at) {
    boolean said = oracle ? path : slashes ? ofAddress(at) : isLogin(at);
    if (said) {
      sign = at;
    }
  }

  /** Behind the colon of a drive stands a path, behind that of an address of mail no password. */
  private boolean isLogin(int at) {
    boolean filled = colon > start && colon < at - 1;
    return filled
        && text.charAt(colon + 1) != '\\'
        && text.charAt(colon + 1) != '/'
        && !(colon - start == MAIL.length()
            && text.regionMatches(true, start, MAIL, 0, colon - start));
  }

  private boolean ofAddress(int at) {
    return (!path || password || colon >= 0 && isEndpoint(at + 1)) && (!blank || colon >= 0);
  }

  /** Whether a host with a port stands here: what was taken for one before was a password. */
  private boolean isEndpoint(int from) {
    int at = from;
    while (at < view.to && (NameWords.isOfName(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    boolean port = at > from && at + 1 < view.to && text.charAt(at) == ':';
    return port && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9';
  }
}
