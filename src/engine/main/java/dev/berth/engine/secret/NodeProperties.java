package dev.berth.engine.secret;

import java.util.Set;

/**
 * Hides the anchor and the tag before a secret: who wrote a password that starts as they do meant
 * neither.
 */
final class NodeProperties {
  private static final String ENDS = " \t\r\n,[]{}";
  private static final Set<String> STANDARD_TAGS =
      Set.of("!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!binary", "!!map", "!!seq");

  private NodeProperties() {}

  /**
   * Whether there are any that could be meant for a secret, which are then hidden. Between two
   * nodes stand, but for them, only signs that part the nodes, and comments.
   */
  static boolean hide(Hidden hidden, int from, int to) {
    String text = hidden.text;
    boolean found = false;
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c == '#' && at > 0 && text.charAt(at - 1) <= ' ') {
        end = Hidden.lineEnd(text, at, to);
      } else if (c == '&' || c == '!') {
        end = end(text, at, to);
        if (!STANDARD_TAGS.contains(text.substring(at, end))) {
          hidden.add(at, end);
          found = true;
        }
      }
      at = end;
    }
    return found;
  }

  private static int end(String text, int from, int to) {
    int at = from;
    while (at < to && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
