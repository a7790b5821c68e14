package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void columnsAreAsWideAsTheirWidestCell() throws IOException {
    List<List<String>> rows = List.of(List.of("host", "port"), List.of("sf1.example.com", "80"));
    assertEquals("host             port\nsf1.example.com  80\n", written(rows, 80, 0));
    assertEquals(17, new Grid(rows, 2, 80, 0).start(1));
    assertEquals(0, new Grid(rows, 2, 80, 0).start(0));
  }

  @Test
  void whatDoesNotFitGoesOnBelow() throws IOException {
    List<List<String>> rows =
        List.of(List.of("a", "the first of the words"), List.of("a longer one", "b"));
    assertEquals(
        """
        a           the first
                    of the
                    words
        a longer    b
        one
        """,
        written(rows, 23, 0));
  }

  @Test
  void narrowColumnsGiveTheirRoomToWideOnes() throws IOException {
    List<List<String>> rows = List.of(List.of("a", "one two three four five", "b"));
    assertEquals("a  one two three four five  b\n", written(rows, 29, 0));
    assertEquals("a  one two three four      b\n   five\n", written(rows, 28, 0));
  }

  @Test
  void firmColumnsStayAsWideAsTheyAre() throws IOException {
    List<List<String>> rows = List.of(List.of("one two three", "four five six seven"));
    assertEquals("one two three  four five\n               six seven\n", written(rows, 26, 1));
    assertEquals("one two    four five\nthree      six seven\n", written(rows, 20, 0));
  }

  @Test
  void wordsOfSentencesStayWholeIfTheyCan() throws IOException {
    List<List<String>> rows = List.of(List.of("infrastructure", "of the installation"));
    assertEquals("infrastructure  of the\n                installation\n", written(rows, 28, 0));
    assertEquals("infrastr  of the\nucture    installa\n          tion\n", written(rows, 18, 0));
  }

  /** Columns have eight cells at least, so that something can be read. */
  @Test
  void nothingIsLostAndNothingIsTooWide() throws IOException {
    Random random = new Random(6);
    for (int round = 0; round < 3_000; round++) {
      List<String> row = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        row.add("ab c-d e".repeat(random.nextInt(6)).strip());
        text.append(row.get(i).replace(" ", ""));
      }
      int width = 28 + random.nextInt(60);
      String written = written(List.of(row), width, 0);
      int letters = 0;
      for (String line : written.split("\n", -1)) {
        assertTrue(Wrapped.cells(line) <= width, () -> line + " in " + width);
        letters += line.replace(" ", "").length();
      }
      assertEquals(text.length(), letters, written);
    }
  }

  private static String written(List<List<String>> rows, int width, int firm) throws IOException {
    Grid grid = new Grid(rows, rows.get(0).size(), width, firm);
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      grid.write(row, out);
    }
    return out.toString();
  }
}
