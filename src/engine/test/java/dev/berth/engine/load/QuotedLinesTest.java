package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Source;
import org.junit.jupiter.api.Test;

class QuotedLinesTest {
  private static final String REFUSAL =
      "quote is not closed before a line that is not indented deeper\n";

  @Test
  void anUnclosedQuoteIsToldWhereItOpens() {
    assertEquals(
        "2:7-2:8 syntax: " + REFUSAL + "  3:3-3:4 this line is not indented deeper\n",
        Dump.yaml("a:\n  b: [\"x ]\n  c: [\"y ]\n"));
    assertEquals(
        "1:4-1:5 syntax: " + REFUSAL + "  3:1-3:2 this line is not indented deeper\n",
        Dump.yaml("a: 'b\r\n\r\nc: d'\r\n"));
    assertEquals(
        "1:9-1:10 syntax: " + REFUSAL + "  2:3-2:4 this line is not indented deeper\n",
        Dump.yaml("- name: \"long\n  text\"\n"));
  }

  @Test
  void aTabIsNoIndentation() {
    assertEquals(
        "1:4-1:5 syntax: " + REFUSAL + "  2:2-2:3 this line is not indented deeper\n",
        Dump.yaml("a: \"b\n\tc\"\n"));
  }

  @Test
  void linesThatAreIndentedDeeperBelongToTheText() {
    assertFine("a: \"b\n c\n\n  \t\n  d\"\n");
    assertFine("- - \"a\n   b\"\n");
    assertFine("\uFEFFa: [x, \"b\n c\"]\n");
    assertFine("a: &x !!str \"b\\\n  c\"\nd: *x\n");
  }

  @Test
  void textThatBelongsToNoEntryNeedsNoIndentation() {
    assertFine("\"a\nb\"\n");
    assertFine("{a: \"b\nc\"}\n");
    assertFine("--- '\na\n'\n");
  }

  private static void assertFine(String text) {
    Loaded loaded = Loader.load(Source.of("test.yaml", text));
    assertEquals("[]", loaded.diagnostics().toString());
    assertEquals(1, loaded.documents().size());
  }
}
