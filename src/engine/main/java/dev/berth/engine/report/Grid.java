package dev.berth.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of text, so wide that a line fits. Columns that have room to spare give it to the others;
 * what does not fit a column goes on below.
 */
public final class Grid {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;
  private static final int LONGEST_WORD = 16;

  private final int[] widths;

  /**
   * A grid for some rows, which are looked at once and not kept.
   *
   * @param columns how many cells each of them has
   * @param width how many cells of a terminal a line may fill
   * @param firm how many columns, from the first, are as wide as what is in them
   */
  public Grid(Iterable<List<String>> rows, int columns, int width, int firm) {
    this.widths = new int[columns];
    int[] words = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Wrapped.cells(row.get(i)));
        words[i] = Math.max(words[i], longestWord(row.get(i)));
      }
    }
    int room = width - GAP.length() * (columns - 1);
    int most = width;
    while (most > NARROWEST && sum(fitted(words, most, firm)) > room) {
      most--;
    }
    int[] whole = fitted(words, most, firm);
    int[] broken = fitted(new int[columns], most, firm);
    System.arraycopy(sum(whole) <= room ? whole : broken, 0, widths, 0, widths.length);
  }

  /** The longest word of a cell; those of sentences count, those of long names do not. */
  private static int longestWord(String cell) {
    int longest = 0;
    for (String word : cell.split("[ -]", -1)) {
      longest = Math.max(longest, Math.min(Wrapped.cells(word), LONGEST_WORD));
    }
    return longest;
  }

  /** The widths if no column is wider than some, unless a word in it is, or it is firm. */
  private int[] fitted(int[] words, int most, int firm) {
    int[] fitted = widths.clone();
    for (int i = firm; i < fitted.length; i++) {
      fitted[i] = Math.min(fitted[i], Math.max(words[i], most));
    }
    return fitted;
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int each : numbers) {
      sum += each;
    }
    return sum;
  }

  /** Writes a row, on as many lines as its longest cell takes. */
  public void write(List<String> row, Appendable out) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < widths.length; i++) {
      cells.add(Wrapped.lines(row.get(i), widths[i]));
      height = Math.max(height, cells.get(i).size());
    }
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String text = at < cells.get(i).size() ? cells.get(i).get(at) : "";
        line.append(i == 0 ? "" : GAP).append(text);
        line.append(" ".repeat(Math.max(0, widths[i] - Wrapped.cells(text))));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  /** Where a column starts, counted from 0. */
  public int start(int column) {
    int start = 0;
    for (int i = 0; i < column; i++) {
      start += widths[i] + GAP.length();
    }
    return start;
  }
}
