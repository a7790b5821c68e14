package dev.berth.engine.secret;

import java.util.Arrays;

/** How tokens of some kind begin, in any case. Each has a sign or an English letter first. */
final class TokenPrefixes {
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[0x80][];

  /** The words of a text. */
  TokenPrefixes(String words) {
    Arrays.fill(byFirst, NONE);
    for (String each : words.split(" ")) {
      int first = each.charAt(0) | ' ';
      String[] more = Arrays.copyOf(byFirst[first], byFirst[first].length + 1);
      more[more.length - 1] = each;
      byFirst[first] = more;
    }
  }

  /** Which of them stands at an offset; empty if none does. */
  String startOf(String text, int at) {
    int first = text.charAt(at) | ' ';
    for (String each : first < byFirst.length ? byFirst[first] : NONE) {
      if (text.regionMatches(true, at, each, 0, each.length())) {
        return each;
      }
    }
    return "";
  }
}
