package dev.berth.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.source.Source;
import dev.berth.source.Span;
import org.junit.jupiter.api.Test;

class EditTest {
  @Test
  void quotesStay() {
    assertEquals("\"9503\"", value("\"9502\"", 9502, 9503));
    assertEquals("'sf1'", value("'sf2'", "sf2", "sf1"));
    assertEquals("9503", value("9502", 9502, 9503));
  }

  @Test
  void wordThatWouldBeReadAsSomethingElseGetsQuotes() {
    assertEquals("\"7\"", value("Paris", "Paris", "7"));
    assertEquals("\"Pool A\"", value("Pool", "Pool", "Pool A"));
    assertEquals("Pool-A", value("Pool", "Pool", "Pool-A"));
    assertEquals("389-3389", value("3389-389", "3389-389", "389-3389"));
  }

  @Test
  void whatIsNotWrittenLiterallyIsLeftAlone() {
    assertFalse(edit("\"95\\u0030\"", 950, 9503).fits());
    assertFalse(edit("0x50", 80, 81).fits());
    assertFalse(edit("sf2", "sf2", "a\nb").fits());
    assertFalse(edit("sf2", "sf2", "sf2").fits());
    Source source = Source.of("f", "*a 80");
    Span alias = source.span(0, 2).aliasOf(source.span(3, 5));
    assertFalse(Edit.value(alias, 80, 81).fits());
  }

  @Test
  void editsOfOnePlaceTouch() {
    Source source = Source.of("f", "0123456789");
    Edit edit = new Edit(source.span(2, 4), "23", "x");
    assertTrue(edit.touches(new Edit(source.span(4, 4), "", "x")));
    assertTrue(edit.touches(new Edit(source.span(0, 9), "012345678", "x")));
    assertFalse(edit.touches(new Edit(source.span(5, 6), "5", "x")));
  }

  @Test
  void differentMappingsOfOnePlaceStandBehindEachOther() {
    Source source = Source.of("f", "0123456789");
    Edit edit = new Edit(source.span(2, 2), "", ", {a: 1}");
    assertFalse(edit.touches(new Edit(source.span(2, 2), "", ", {a: 2}")));
    assertFalse(edit.touches(new Edit(source.span(2, 2), "", "\na: 2")));
    assertTrue(edit.touches(edit));
    assertTrue(edit.touches(new Edit(source.span(1, 3), "12", "x")));
    assertTrue(edit.touches(new Edit(source.span(2, 2), "", ", 80")));
    assertTrue(edit.touches(new Edit(source.span(2, 2), "", ":3268")));
  }

  private static Edit edit(String text, Object before, Object after) {
    return Edit.value(Source.of("f", text).span(0, text.length()), before, after);
  }

  private static String value(String text, Object before, Object after) {
    Edit edit = edit(text, before, after);
    assertTrue(edit.fits(), edit.toString());
    return new StringBuilder(text)
        .replace(edit.span().from(), edit.span().to(), edit.after())
        .toString();
  }
}
