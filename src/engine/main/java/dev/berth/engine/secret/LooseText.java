package dev.berth.engine.secret;

import dev.berth.engine.secret.TellingName.Sign;

/** Hides what looks like a secret in a text of which no tree tells more. */
final class LooseText {
  private static final String BEFORE_A_LINE = "\n\r\ufeff";

  private LooseText() {}

  /** In a declaration that could not be read as a whole. */
  static void inBroken(Hidden hidden) {
    in(hidden, 0, hidden.text.length(), Sign.SPARED);
  }

  /** In lines that open as a directive of YAML does, which is of no tree. */
  static void inDirectives(Hidden hidden) {
    String text = hidden.text;
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
      if (at == 0 || BEFORE_A_LINE.indexOf(text.charAt(at - 1)) >= 0) {
        in(hidden, at, Hidden.lineEnd(text, at, text.length()), Sign.SPARED);
      }
    }
  }

  /** In a value, a comment or other foreign words. Most are one name, which says nothing more. */
  static void in(Hidden hidden, int from, int to) {
    if (!isOneName(hidden.text, from, to)) {
      in(hidden, from, to, Sign.NEEDED);
    }
  }

  private static boolean isOneName(String text, int from, int to) {
    int at = from;
    while (at < to && NameWords.isOfName(text.charAt(at))) {
      at++;
    }
    return at == to;
  }

  private static void in(Hidden hidden, int from, int to, Sign sign) {
    new LooseEntries(hidden, to, sign).find(from);
    UserInfo.hide(hidden, from, to);
  }
}
