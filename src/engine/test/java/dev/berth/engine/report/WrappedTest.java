package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrappedTest {
  private static final String LETTERS = "ab -._/機e\u0301\ud83d\ude00";

  @Test
  void wordsStayWholeWhereTheyFit() {
    assertEquals(List.of("one two", "three"), Wrapped.lines("one two three", 7));
    assertEquals(List.of("one", "two"), Wrapped.lines("one two", 3));
    assertEquals(List.of(""), Wrapped.lines("", 3));
  }

  @Test
  void longWordsBreakBehindSigns() {
    assertEquals(List.of("shared-", "machine"), Wrapped.lines("shared-machine", 8));
    assertEquals(List.of("abcd", "efgh", "i j"), Wrapped.lines("abcdefghi j", 4));
  }

  @Test
  void noLineIsACommandForABuildServer() {
    assertEquals(List.of("aaa", "\\x3a:b"), Wrapped.lines("aaa ::b", 6));
    assertEquals(List.of("aaaa-", "\\x3a:", "b"), Wrapped.lines("aaaa-::b", 5));
    assertEquals(List.of("fe80::1"), Wrapped.lines("fe80::1", 7));
  }

  @Test
  void nothingIsLostAndNothingIsTooWide() {
    Random random = new Random(14_6);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        int at = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
        text.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, at)));
      }
      int width = 2 + random.nextInt(20);
      List<String> lines = Wrapped.lines(text.toString(), width);
      assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
      lines.forEach(line -> assertTrue(Wrapped.cells(line) <= width, line));
    }
  }
}
