package dev.berth.source;

import java.util.Arrays;

/**
 * A text with a name. A line ends with LF, CR or CRLF, as editors count lines; nothing else breaks
 * one. A byte order mark may open the text; it belongs to no line and counts as no column.
 */
public final class Source {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final String text;
  private int[] lineStarts;

  /**
   * A place whose column is known: most places are asked for in order, and lines may be endless.
   */
  private int knownOffset;

  private int knownColumn = 1;

  private Source(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** A text under the name that findings show, usually the path as the user wrote it. */
  public static Source of(String name, String text) {
    return new Source(name, text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public Span span(int from, int to) {
    return Span.of(this, from, to);
  }

  public int lineCount() {
    return lineStarts().length;
  }

  /** The text of a line, counted from 1, without its line end. */
  public String line(int number) {
    int start = lineStarts()[number - 1];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end);
  }

  /** The position of a UTF-16 offset between 0 and the length of the text. */
  public Position position(int offset) {
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : Math.max(0, -found - 2);
    return new Position(line + 1, column(Math.min(starts[line], offset), offset), offset);
  }

  private synchronized int column(int lineStart, int offset) {
    boolean known = lineStart <= knownOffset && knownOffset <= offset;
    int from = known ? knownOffset : lineStart;
    int column = (known ? knownColumn : 1) + text.codePointCount(from, offset);
    if (!splitsPair(offset)) {
      knownOffset = offset;
      knownColumn = column;
    }
    return column;
  }

  private boolean splitsPair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** The offset of a line and a column, both from 1; a column past the line's end is its end. */
  public int offset(int line, int column) {
    int start = lineStarts()[line - 1];
    int end = start + line(line).length();
    int length = text.codePointCount(start, end);
    return text.offsetByCodePoints(start, Math.min(column - 1, length));
  }

  private synchronized int[] lineStarts() {
    if (lineStarts == null) {
      lineStarts = indexLines(text);
    }
    return lineStarts;
  }

  private static int[] indexLines(String text) {
    int[] starts = new int[16];
    starts[0] = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
      if (breaks) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return name;
  }
}
