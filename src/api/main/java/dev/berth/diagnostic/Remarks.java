package dev.berth.diagnostic;

/**
 * Which comments go with lines that are taken out: those right above, as far in, that speak of
 * nothing else. Whether one speaks of a group no text tells, so it stays where what follows could
 * belong to it: that stands as far in, with no blank line and no comment of its own between.
 * Directives of berth are about one thing only.
 */
final class Remarks {
  private static final String DIRECTIVE = "berth:";

  private final String text;
  private final int indent;

  /** Whether items of a list are as far in, and not keys. */
  private final boolean items;

  private Remarks(String text, int lineStart) {
    this.text = text;
    this.indent = indentOf(text, lineStart);
    this.items = text.startsWith("-", lineStart + indent);
  }

  /** Where the comments start that go with the lines from one place to another. */
  static int start(String text, int lineStart, int lineEnd) {
    Remarks remarks = new Remarks(text, lineStart);
    boolean all = !remarks.mayBeOfMore(lineEnd);
    int from = lineStart;
    while (from > 0) {
      int above = text.lastIndexOf('\n', from - 2) + 1;
      boolean goes = remarks.isComment(above) && (all || remarks.isDirective(above));
      if (!goes) {
        break;
      }
      from = above;
    }
    return from;
  }

  /** Whether what follows a place may be what the comments are about, too. */
  private boolean mayBeOfMore(int place) {
    int line = place;
    while (text.startsWith("#", line + indentOf(text, line))) {
      if (isComment(line) && !isDirective(line) && !words(line).startsWith("-")) {
        return false;
      }
      line = lineBehind(line);
    }
    boolean near = line < text.length() && indentOf(text, line) == indent;
    boolean blank = text.substring(line, lineBehind(line)).isBlank();
    return near && !blank && text.startsWith("-", line + indent) == items;
  }

  private boolean isComment(int line) {
    return indentOf(text, line) == indent && text.startsWith("#", line + indent);
  }

  private boolean isDirective(int line) {
    return words(line).startsWith(DIRECTIVE);
  }

  private String words(int line) {
    return text.substring(line, lineBehind(line)).replace("#", "").strip();
  }

  private int lineBehind(int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }

  private static int indentOf(String text, int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - line;
  }
}
