package dev.berth.engine.secret;

/** The lines of a text. It remembers the last one, so that a walk along a line costs no more. */
final class TextLines {
  private final String text;
  private int start;
  private int end = -1;

  TextLines(String text) {
    this.text = text;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The start of the line that holds an offset. */
  int start(int at) {
    look(at);
    return start;
  }

  /** The end of the line that holds an offset, before its break. */
  int end(int at) {
    look(at);
    return end;
  }

  /** The start of the line behind the one that ends at an offset. */
  int next(int end) {
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }

  int skipBlanks(int at) {
    int to = at;
    while (to < text.length() && isBlank(text.charAt(to))) {
      to++;
    }
    return to;
  }

  int skipSpace(int at) {
    int to = at;
    while (to < text.length() && text.charAt(to) <= ' ') {
      to++;
    }
    return to;
  }

  /** Behind a quoted key, a colon may stand on another line. */
  int skipSpaceBehindQuote(int at) {
    boolean quoted = at > 0 && "\"'".indexOf(text.charAt(at - 1)) >= 0;
    return quoted ? skipSpace(at) : skipBlanks(at);
  }

  /** Whether there is nothing but blanks from an offset to the end of its line. */
  boolean isEmptyFrom(int at) {
    int to = skipBlanks(at);
    return to == text.length() || isBreak(text.charAt(to));
  }

  private void look(int at) {
    if (start <= at && at <= end) {
      return;
    }
    start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
  }
}
