package dev.berth.engine.secret;

/**
 * What stands before a colon and may be the key of an entry.
 *
 * @param from where it starts, with its quote
 * @param name without quotes, its escapes resolved
 * @param opensLine whether nothing but blanks, dashes and a comment sign precede it on its line
 */
record Key(int from, String name, boolean isQuoted, boolean opensLine) {
  private static final int LONGEST = 256;
  private static final String ENDS = ":{}[],\"'();=<>\n\r";

  static Key before(String text, int colon) {
    int end = colon;
    while (end > 0 && TextLines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int quote = quoteBefore(text, end);
    if (quote > 0) {
      return quoted(text, quote, text.charAt(quote - 1));
    }
    int from = end;
    while (from > 0 && end - from < LONGEST && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    while (from < end && isPrefix(text, from)) {
      from++;
    }
    return new Key(from, text.substring(from, end), false, opensLine(text, from));
  }

  /** The end of a quoted key before an offset, which in JSON may be on another line; or 0. */
  private static int quoteBefore(String text, int end) {
    int to = end;
    while (to > 0 && end - to < LONGEST && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return to > 0 && (text.charAt(to - 1) == '"' || text.charAt(to - 1) == '\'') ? to : 0;
  }

  /** The explicit key, behind a question mark on the line above, of a colon that opens its line. */
  static Key above(String text, int colon) {
    Key none = new Key(colon, "", false, true);
    int start = colon;
    while (start > 0 && TextLines.isBlank(text.charAt(start - 1))) {
      start--;
    }
    if (start == 0 || !TextLines.isBreak(text.charAt(start - 1))) {
      return none;
    }
    int end = start - (start > 1 && text.startsWith("\r\n", start - 2) ? 2 : 1);
    TextLines lines = new TextLines(text);
    int mark = lines.skipBlanks(lines.start(end));
    boolean explicit = text.startsWith("? ", mark) && mark - lines.start(end) == colon - start;
    return explicit ? new Key(colon, before(text, end).name, false, true) : none;
  }

  private static Key quoted(String text, int end, char quote) {
    int from = end - 2;
    while (from >= 0 && end - from < LONGEST && !opens(text, from, quote)) {
      from--;
    }
    boolean found = from >= 0 && opens(text, from, quote);
    String name = found ? Escapes.resolved(text.substring(from + 1, end - 1)) : "";
    return new Key(Math.max(0, from), name, true, opensLine(text, Math.max(0, from)));
  }

  private static boolean opens(String text, int at, char quote) {
    return text.charAt(at) == quote && (at == 0 || text.charAt(at - 1) != '\\');
  }

  private static boolean opensLine(String text, int from) {
    int at = from;
    while (at > 0 && isPrefix(text, at - 1)) {
      at--;
    }
    return at == 0 || TextLines.isBreak(text.charAt(at - 1));
  }

  /** Blanks, and the signs of list items, explicit keys and comments. */
  private static boolean isPrefix(String text, int at) {
    char c = text.charAt(at);
    boolean sign = c == '-' || c == '?';
    return TextLines.isBlank(c)
        || c == '#'
        || sign && at + 1 < text.length() && TextLines.isBlank(text.charAt(at + 1));
  }
}
