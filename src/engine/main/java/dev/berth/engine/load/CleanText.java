package dev.berth.engine.load;

import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;

/**
 * A text as the YAML parser takes it: characters that YAML forbids are told once each and replaced,
 * so that the parser can read on past them.
 */
final class CleanText {
  private static final int MOST = 20;
  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Source source;
  private final Problems problems;
  private StringBuilder cleaned;
  private boolean astral;
  private int forbidden;

  private CleanText(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  static CleanText of(Source source, Problems problems) {
    CleanText clean = new CleanText(source, problems);
    clean.scan(source.text());
    return clean;
  }

  /** The text, of the same length as the source's. */
  String text() {
    return cleaned == null ? source.text() : cleaned.toString();
  }

  /** Whether some characters take two UTF-16 units. */
  boolean isAstral() {
    return astral;
  }

  /** Whether so much is forbidden that this is no text. */
  boolean isBinary() {
    return forbidden > MOST;
  }

  private void scan(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r') {
        continue;
      }
      if (Character.isSurrogate(c) && isPair(text, i)) {
        astral = true;
        i++;
      } else if (isForbidden(c) || c == BYTE_ORDER_MARK && i > 0) {
        forbid(i, c);
      }
    }
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static boolean isForbidden(char c) {
    return c < ' ' || c >= 0x7F && c < 0xA0 && c != 0x85 || Character.isSurrogate(c) || c >= 0xFFFE;
  }

  private void forbid(int at, char c) {
    if (cleaned == null) {
      cleaned = new StringBuilder(source.text());
    }
    cleaned.setCharAt(at, REPLACEMENT);
    if (++forbidden > MOST) {
      return;
    }
    problems.add(
        Problem.SYNTAX.at(
            source.span(at, at + 1),
            "character " + Shown.character(c) + " is not allowed",
            "Remove the character, or write it as an escape in double quotes."));
  }
}
