package dev.berth.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines that fit a column: between words, or else within a word. */
public final class Wrapped {
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int filled;

  private Wrapped(int width) {
    this.width = width;
  }

  /** The lines of a text, at least one, each at most so many cells wide. */
  public static List<String> lines(String text, int width) {
    Wrapped wrapped = new Wrapped(Math.max(width, 2));
    for (String word : text.split(" ", -1)) {
      wrapped.add(word);
    }
    wrapped.end();
    return wrapped.lines;
  }

  /** Writes foreign text on as many lines as it takes, behind something on the first of them. */
  public static void write(String start, String text, int width, Appendable out)
      throws IOException {
    String before = start;
    for (String line : lines(Visible.of(text), width - start.length())) {
      out.append(before).append(line).append('\n');
      before = " ".repeat(start.length());
    }
  }

  /** How many cells of a terminal a text fills. */
  public static int cells(String text) {
    int cells = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      cells += CellWidth.of(text.codePointAt(at));
    }
    return cells;
  }

  private void add(String word) {
    if (!line.isEmpty() && filled + 1 + cells(word) > width) {
      end();
    }
    if (line.isEmpty()) {
      start(word);
    } else {
      line.append(' ').append(word);
      filled += 1 + cells(word);
    }
  }

  /** Breaks behind a sign of a name if there is one that fits, else wherever the line is full. */
  private void start(String word) {
    String rest = harmless(word);
    while (cells(rest) > width) {
      int end = end(rest, 0);
      line.append(rest, 0, end);
      end();
      rest = harmless(rest.substring(end));
    }
    line.append(rest);
    filled = cells(rest);
  }

  /** A build server that reads the log takes a line that starts with two colons for a command. */
  private static String harmless(String start) {
    return start.startsWith("::") ? "\\x3a" + start.substring(1) : start;
  }

  private int end(String word, int start) {
    int full = start;
    int sign = start;
    int cells = 0;
    while (full < word.length()) {
      int codePoint = word.codePointAt(full);
      cells += CellWidth.of(codePoint);
      if (cells > width) {
        break;
      }
      full += Character.charCount(codePoint);
      sign = "-._/:".indexOf(codePoint) >= 0 ? full : sign;
    }
    return sign > start ? sign : Math.max(full, start + 1);
  }

  private void end() {
    lines.add(line.toString());
    line.setLength(0);
    filled = 0;
  }
}
