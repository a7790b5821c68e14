package dev.berth.engine.load;

import java.util.Arrays;

/** How far a JSON text is understood, and what it may go on with. */
final class JsonState {
  /** What comes next. */
  enum Expected {
    VALUE,
    FIRST_ENTRY,
    ENTRY,
    COLON,
    COMMA,
    END
  }

  private int[] openings = new int[16];
  private int depth;
  private int end;
  private Expected expected = Expected.VALUE;

  JsonState(int start) {
    end = start;
  }

  void opened(int at) {
    if (depth == openings.length) {
      openings = Arrays.copyOf(openings, depth * 2);
    }
    openings[depth++] = at;
    end = at + 1;
    expected = Expected.FIRST_ENTRY;
  }

  void closed(int to) {
    depth--;
    valued(to);
  }

  void named(int to) {
    end = to;
    expected = Expected.COLON;
  }

  void colon(int to) {
    end = to;
    expected = Expected.VALUE;
  }

  void valued(int to) {
    end = to;
    expected = depth == 0 ? Expected.END : Expected.COMMA;
  }

  void comma(int to) {
    end = to;
    expected = Expected.ENTRY;
  }

  Expected expected() {
    return expected;
  }

  /** The end of what is understood. */
  int end() {
    return end;
  }

  boolean isFinished() {
    return expected == Expected.END;
  }

  boolean isNested() {
    return depth > 0;
  }

  /** Where the innermost open bracket stands. */
  int opening() {
    return openings[depth - 1];
  }
}
