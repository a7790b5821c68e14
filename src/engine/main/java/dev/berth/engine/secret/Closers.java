package dev.berth.engine.secret;

/** Where values end that are written on one line, or in brackets. */
final class Closers {
  private static final int NONE = -1;

  /** How often a text may be walked through in search of brackets that are never closed. */
  private static final int WALKS = 4;

  private final String text;
  private final TextLines lines;
  private final Region region;
  private long walk;

  Closers(String text, TextLines lines, Region region) {
    this.text = text;
    this.lines = lines;
    this.region = region;
  }

  /** Where a quote closes on its line, or -1. */
  int ofQuote(int opener) {
    char quote = text.charAt(opener);
    int end = lines.end(opener);
    for (int at = opener + 1; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\\' && quote == '"') {
        at++;
      } else if (c == quote && quote == '\'' && text.startsWith("'", at + 1)) {
        at++;
      } else if (c == quote) {
        return at;
      }
    }
    return NONE;
  }

  /** Where a bracket closes, or -1. */
  int ofBracket(int opener) {
    int depth = 0;
    for (int at = opener; at < text.length() && walk < (long) WALKS * text.length(); at++, walk++) {
      switch (text.charAt(at)) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth -= isOfValue(at + 1) ? 0 : 1;
        case '"', '\'' -> at = Math.max(at, ofQuote(at));
        default -> {}
      }
      if (depth == 0) {
        return at;
      }
    }
    return NONE;
  }

  /**
   * The end of what is written without quotes: that of the line, or where another entry or, within
   * a line, nothing but brackets follow.
   */
  int ofPlain(int from, boolean opensLine) {
    int end = lines.end(from);
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      int next = lines.skipBlanks(at + 1);
      boolean entry = c == ',' && (next > at + 1 || !opensLine) && region.isEntry(next);
      boolean closes = !opensLine && ",}]".indexOf(c) >= 0 && isOver(at);
      if (entry || closes) {
        return at;
      }
    }
    return end;
  }

  /** Whether a bracket before an offset is a character of a value. */
  boolean isOfValue(int behind) {
    return behind < text.length() && Character.isLetterOrDigit(text.charAt(behind));
  }

  private boolean isOver(int from) {
    int at = from;
    while (at < text.length() && ",}] \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return lines.isEmptyFrom(at) || text.charAt(at) == '#' || region.isEntry(at);
  }
}
