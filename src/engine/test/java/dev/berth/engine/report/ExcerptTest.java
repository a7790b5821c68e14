package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.secret.Redaction;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String MIXED = "a\t" + Cases.HOSTILE + "東e\u0301\ud83d\ude00\ud83d";

  @Test
  void everyPlaceOfEveryTextCanBeShown() {
    Source source = Source.of("a", MIXED + "\r\n\r" + MIXED.replaceAll("[\r\n]", "").repeat(9));
    Redaction redaction = new Redaction(List.of());
    int length = source.text().length();
    for (int from = 0; from <= length; from++) {
      for (int to : new int[] {from, Math.min(from + 1, length), length}) {
        Excerpt excerpt = Excerpt.around(source.span(from, to), redaction);
        int width = excerpt.shown().codePoints().map(CellWidth::of).sum();
        assertTrue(excerpt.underline(source.span(from, to), '^').length() <= width + 1);
      }
    }
  }

  @Test
  void marksStandBelowTheCellsOfTheSpan() {
    assertEquals("a   b\n    ^", shown("a\tb", "b"));
    assertEquals("東京b\n  ^^", shown("東京b", "京"));
    assertEquals("\\u202eb\n      ^", shown("\u202eb", "b"));
    assertEquals("e\u0301b\n ^", shown("e\u0301b", "b"));
    assertEquals("λ→b\n  ^", shown("λ→b", "b"));
    assertEquals("#\\x23[b\n      ^", shown("##[b", "b"));
    assertEquals("\n^", shown("", ""));
  }

  @Test
  void aLineOfTwoHundredCharactersIsShownWhole() {
    String line = "a".repeat(150) + "b" + "c".repeat(49);
    String marked = "\n" + " ".repeat(150) + "^";
    assertEquals(line + marked, shown(line, "b"));
    String longer = line + "c";
    assertEquals("…" + longer.substring(70) + "\n" + " ".repeat(81) + "^", shown(longer, "b"));
  }

  @Test
  void longLinesAreCutOnBothSidesOfTheSpan() {
    String shown = shown("a".repeat(300) + "b" + "c".repeat(300), "b");
    assertEquals(
        "…" + "a".repeat(80) + "b" + "c".repeat(119) + "…\n" + " ".repeat(81) + "^", shown);
  }

  @Test
  void pairsOfSurrogatesAreNotCutApart() {
    String shown = shown("😀".repeat(150) + "b" + "a" + "😀".repeat(150), "b");
    assertEquals(
        "…" + "😀".repeat(40) + "ba" + "😀".repeat(59) + "…\n" + " ".repeat(81) + "^", shown);
    String odd = shown("😀".repeat(150) + "ab" + "😀".repeat(150), "b");
    assertEquals(
        "…" + "😀".repeat(39) + "ab" + "😀".repeat(60) + "…\n" + " ".repeat(80) + "^", odd);
  }

  private static String shown(String text, String part) {
    int at = text.indexOf(part);
    Span span = Source.of("a", text).span(at, at + part.length());
    Excerpt excerpt = Excerpt.around(span, new Redaction(List.of()));
    return excerpt.shown() + "\n" + excerpt.underline(span, '^');
  }
}
