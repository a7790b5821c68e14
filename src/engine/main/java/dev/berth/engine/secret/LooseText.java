package dev.berth.engine.secret;

import dev.berth.engine.secret.TellingName.Sign;

/** Hides what looks like a secret in a text of which no tree tells more. */
final class LooseText {
  private LooseText() {}

  /** In a declaration that could not be read as a whole. */
  static void inBroken(Hidden hidden) {
    new LooseEntries(hidden, hidden.text.length(), Sign.SPARED).find(0);
    UserInfo.hide(hidden, 0, hidden.text.length());
  }

  /** In a value, a comment or other foreign words. */
  static void in(Hidden hidden, int from, int to) {
    new LooseEntries(hidden, to, Sign.NEEDED).find(from);
    UserInfo.hide(hidden, from, to);
  }
}
