package dev.berth.engine.load;

import dev.berth.engine.problem.Doubt;
import dev.berth.source.Source;

/**
 * Finds characters that reorder or hide text, in comments too: with them, people read another
 * declaration than programs do. Source: CVE-2021-42574.
 */
final class HiddenText {
  private static final String REORDERING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  /** What takes room, or none, and shows nothing. */
  static final String UNSEEN = "\u200b\u2060\u115f\u1160\u3164\uffa0\u2800";

  /** Of each character. A text that is full of them is told as well by a few. */
  private static final int MOST = 20;

  private HiddenText() {}

  /** A search for each character costs nothing in a text that has none beyond Latin-1. */
  static void find(Source source, Problems problems) {
    for (char each : (REORDERING + UNSEEN).toCharArray()) {
      find(each, source, problems);
    }
  }

  private static void find(char hidden, Source source, Problems problems) {
    int at = source.text().indexOf(hidden);
    for (int i = 0; i < MOST && at >= 0 && problems.hasRoom(); i++) {
      boolean reorders = REORDERING.indexOf(hidden) >= 0;
      String message =
          "character U+"
              + Shown.hex(hidden, 4)
              + (reorders ? " reorders the text around it" : " cannot be seen");
      problems.add(Doubt.HIDDEN_CHARACTER.at(source.span(at, at + 1), message));
      at = source.text().indexOf(hidden, at + 1);
    }
  }
}
