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

  /**
   * A line break in YAML 1.1, for which the parser takes it; a character like others in YAML 1.2.
   */
  private static final char NEXT_LINE = '\u0085';

  /**
   * What the parser sees in its place: a character for private use, if the text has none itself.
   */
  private static final char STAND_IN = '\uE085';

  private final Source source;
  private final Problems problems;
  private StringBuilder cleaned;
  private boolean astral;
  private final boolean standInIsFree;
  private boolean standsIn;
  private int forbidden;

  private CleanText(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.standInIsFree = source.text().indexOf(STAND_IN) < 0;
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

  /** A value that the parser read, as the source has it. */
  String restored(String value) {
    return standsIn ? value.replace(STAND_IN, NEXT_LINE) : value;
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
      } else if (c == NEXT_LINE && standInIsFree) {
        standsIn = true;
        replace(i, STAND_IN);
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

  private void replace(int at, char by) {
    if (cleaned == null) {
      cleaned = new StringBuilder(source.text());
    }
    cleaned.setCharAt(at, by);
  }

  private void forbid(int at, char c) {
    replace(at, REPLACEMENT);
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
