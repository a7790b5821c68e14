package dev.berth.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void lfCrAndCrlfEndLinesAndNothingElseDoes() {
    Source source = Source.of("x", "a\nb\r\nc\rd\u0085\u2028e");
    assertEquals(4, source.lineCount());
    assertEquals("a", source.line(1));
    assertEquals("b", source.line(2));
    assertEquals("c", source.line(3));
    assertEquals("d\u0085\u2028e", source.line(4));
  }

  @Test
  void everyOffsetHasItsLineAndColumn() {
    assertEquals("1:1 1:2 2:1 2:2 2:3 3:1 3:2 4:1 4:2", positions("a\nb\r\nc\rd"));
  }

  @Test
  void columnsCountCodePoints() {
    Source source = Source.of("x", "\ud835\udcb3=\u0061\u0301;\ud835\udcb3");
    assertEquals(new Position(1, 2, 2), source.position(2));
    assertEquals(new Position(1, 5, 5), source.position(5));
    assertEquals(new Position(1, 6, 6), source.position(6));
    assertEquals(new Position(1, 7, 8), source.position(8));
  }

  @Test
  void theOrderInWhichPlacesAreAskedForDoesNotMatter() {
    String text = "\uFEFFa\ud835\udcb3b\r\n\ud835\udcb3\ud835\ud835\udcb3c\n\nd\udcb3e";
    Random random = new Random(1);
    Source asked = Source.of("x", text);
    for (int i = 0; i < 1_000; i++) {
      int offset = random.nextInt(text.length() + 1);
      assertEquals(Source.of("x", text).position(offset), asked.position(offset));
    }
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    Source source = Source.of("x", "");
    assertEquals(1, source.lineCount());
    assertEquals("", source.line(1));
    assertEquals(new Position(1, 1, 0), source.position(0));
  }

  @Test
  void theByteOrderMarkIsInNoColumnAndNoLine() {
    Source source = Source.of("x", "\uFEFFab\nc");
    assertEquals("ab", source.line(1));
    assertEquals(new Position(1, 1, 0), source.position(0));
    assertEquals(new Position(1, 1, 1), source.position(1));
    assertEquals(new Position(1, 3, 3), source.position(3));
    assertEquals(new Position(2, 1, 4), source.position(4));
    assertEquals(2, source.offset(1, 2));
  }

  @Test
  void offsetUndoesPosition() {
    Source source = Source.of("x", "\ud835\udcb3a\r\nbc\rd\n\ne");
    for (int offset : new int[] {0, 2, 3, 5, 6, 7, 8, 9, 10, 11}) {
      Position position = source.position(offset);
      assertEquals(offset, source.offset(position.line(), position.column()), position::toString);
    }
  }

  @Test
  void aColumnPastTheEndOfALineIsItsEnd() {
    Source source = Source.of("x", "ab\r\nc");
    assertEquals(2, source.offset(1, 99));
    assertEquals(5, source.offset(2, 99));
  }

  @Test
  void aSliceOfASpanStandsWhereItIsWritten() {
    Source source = Source.of("x", "a: ldap://389:389 'b' \"b\\u0062\" 'it''s'");
    Span plain = source.span(3, 17);
    assertEquals(14, plain.slice("ldap://389:389", 11, 14).from());
    assertEquals("b", source.span(18, 21).slice("b", 0, 1).text());
    assertEquals(19, source.span(18, 21).slice("b", 0, 1).from());
  }

  @Test
  void aSliceOfWhatIsSpelledWithEscapesStandsWhereItIsSpelled() {
    Source source =
        Source.of("x", "\"b\\u0062\\/\\\\c\" 'it''s' \"\\U0001d4b3\\ud835\\udcb3\\x61\"");
    Span escaped = source.span(0, 14);
    assertEquals("\\u0062", escaped.slice("bb/\\c", 1, 2).text());
    assertEquals("\\/\\\\c", escaped.slice("bb/\\c", 2, 5).text());
    assertEquals("''s", source.span(15, 22).slice("it's", 2, 4).text());
    Span wide = source.span(23, source.text().length());
    String text = "\ud835\udcb3\ud835\udcb3a";
    assertEquals("\\U0001d4b3", wide.slice(text, 0, 2).text());
    assertEquals("\\ud835\\udcb3", wide.slice(text, 2, 4).text());
    assertEquals("\\x61", wide.slice(text, 4, 5).text());
    assertEquals(4, wide.slices(text).start(wide.slice(text, 4, 5)));
    assertEquals(5, wide.slices(text).end(wide.slice(text, 4, 5)));
  }

  @Test
  void aSliceOfLinesThatEscapesJoinStandsInItsLine() {
    Source source = Source.of("x", "\"ab\\\r\n  cd\\\n\"");
    Span joined = source.span(0, source.text().length());
    assertEquals("b", joined.slice("abcd", 1, 2).text());
    assertEquals("c", joined.slice("abcd", 2, 3).text());
    assertEquals(8, joined.slice("abcd", 2, 3).from());
  }

  @Test
  void aSliceOfABlockOrOfAnAliasStandsWhereItIsWritten() {
    Source source = Source.of("x", "a: >- # ab:c\n  ab:c\nb: *a\n");
    Span block = source.span(3, 19);
    assertEquals(18, block.slice("ab:c", 3, 4).from());
    Span alias = source.span(23, 25).aliasOf(block);
    assertEquals(source.span(23, 25).aliasOf(source.span(18, 19)), alias.slice("ab:c", 3, 4));
    assertEquals(3, alias.slices("ab:c").start(alias.slice("ab:c", 3, 4)));
  }

  @Test
  void aSpanWhoseTextGoesOnOverLinesInAnotherWayHasNoSlices() {
    Source source = Source.of("x", "\"b\\u0062\" \"a \n  b\" a\n b");
    Span escaped = source.span(0, 9);
    Span continued = source.span(10, 18);
    Span folded = source.span(19, 23);
    assertEquals(escaped, escaped.slice("bc", 1, 2));
    assertEquals(escaped, escaped.slice("bbb", 1, 2));
    assertEquals(continued, continued.slice("a b", 1, 2));
    assertEquals(folded, folded.slice("a b", 0, 1));
    assertEquals(escaped.aliasOf(escaped), escaped.aliasOf(escaped).slice("bc", 0, 1));
  }

  private static String positions(String text) {
    Source source = Source.of("x", text);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      Position position = source.position(i);
      all.append(position.line()).append(':').append(position.column()).append(' ');
    }
    return all.toString().trim();
  }
}
