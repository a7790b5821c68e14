package dev.berth.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.berth.source.Source;
import dev.berth.source.Span;
import org.junit.jupiter.api.Test;

/** What goes with an entry or an item. The value that is taken out stands between bars. */
class RemovalTest {
  private static final String OF_TWO = "a:\n  # of 2\n  -\n    x: 2\n";

  @Test
  void entryOfAFlowGoesWithItsComma() {
    assertEntry("{a: 1, b: |2|, c: 3}", "{a: 1, c: 3}");
    assertEntry("{a: |{x: 1}|, b: 2}", "{b: 2}");
    assertEntry("{a: 1, b: |2| }", "{a: 1 }");
    assertEntry("{a: |1|}", "{}");
    assertEntry(
        "{\n  \"a\": 1,\n  \"b-c\": |\"2\"|,\n  \"d\": 3\n}", "{\n  \"a\": 1,\n  \"d\": 3\n}");
    assertEntry("{\n  \"a\": |1|,\n  \"d\": 3\n}", "{\n  \"d\": 3\n}");
  }

  @Test
  void entryOfABlockGoesWithItsLines() {
    assertEntry("a: 1\nb: |2| # two\nc: 3\n", "a: 1\nc: 3\n");
    assertEntry("- a: 1\n  b:\n    |x: 1\n    y: 2|\n  c: 3\n", "- a: 1\n  c: 3\n");
    assertEntry("a: 1\r\nb: |2|\r\n", "a: 1\r\n");
    assertEntry("a: 1\nb: |2|", "a: 1\n");
  }

  @Test
  void keyIsAsGoodAsItsValue() {
    assertEntry("{a: 1, |b|: {x: [1, 2], y: 2}, c: 3}", "{a: 1, c: 3}");
    assertEntry("- a: 1\n  |b|:\n    x: 1\n\n    y: 2 # y\n  c: 3\n", "- a: 1\n  c: 3\n");
    assertEntry("- a: 1\n  |b|: {x: 1} # y\n- 2\n", "- a: 1\n- 2\n");
    assertEntry("a: 1\n|b|:\n  x: 1", "a: 1\n");
  }

  @Test
  void itemGoesWithItsCommaOrItsLine() {
    assertItem("[1, |2|, 3]", "[1, 3]");
    assertItem("[|1|, 2]", "[2]");
    assertItem("a:\n  - 1\n  - |2|\n  - 3\n", "a:\n  - 1\n  - 3\n");
    assertItem("[\n  1,\n  |2|\n]", "[\n  1\n]");
  }

  @Test
  void commentOfAnEntryAloneGoesWithIt() {
    assertEntry("a: 1\n# of b\n# still of b\nb: |2|\n# of c\nc: 3\n", "a: 1\n# of c\nc: 3\n");
    assertEntry("a: 1\n# of b\nb: |2|\n\nc: 3\n", "a: 1\n\nc: 3\n");
    assertEntry("a: 1\r\n# of b\r\nb: |2|\r\n\r\nc: 3\r\n", "a: 1\r\n\r\nc: 3\r\n");
    assertEntry("a: 1\n# of b\nb: |2|", "a: 1\n");
    assertEntry("- a: 1\n  # of b\n  b: |2|\n- 3\n", "- a: 1\n- 3\n");
    assertEntry("a:\n  # of b\n  b: |2|\n# of c\nc: 3\n", "a:\n# of c\nc: 3\n");
    assertEntry("a:\n  - x: 1\n    # of b\n    |b|:\n      - 2\n  - 3\n", "a:\n  - x: 1\n  - 3\n");
  }

  @Test
  void commentAboveSeveralEntriesStays() {
    assertEntry("# of both\nb: |2|\nc: 3\n", "# of both\nc: 3\n");
    assertEntry("# of both\n|b|: {x: 1} # x\nc: 3\n", "# of both\nc: 3\n");
    assertEntry("a: 1\n# of all\n\nb: |2|\n", "a: 1\n# of all\n\n");
    assertEntry("- a: 1 # one\n  b: |2|\n", "- a: 1 # one\n");
    assertEntry("a:\n# of a\n  b: |2|\n  c: 3\n", "a:\n# of a\n  c: 3\n");
    assertEntry("a: 1\n# one, two,\nb: |2|\nc: 3\n", "a: 1\n# one, two,\nc: 3\n");
  }

  @Test
  void commentOfAnItemAloneGoesWithIt() {
    assertItem("- 1\n# of 2\n- |2|\n# of 3\n- 3\n", "- 1\n# of 3\n- 3\n");
    assertItem("# of 1,\n- |1|\n\n- 2\n", "\n- 2\n");
    assertItem("a:\n- 1\n# of 2\n- |2|\nb: 3\n", "a:\n- 1\nb: 3\n");
    assertItem("- 1\n# of 2\n- |2|", "- 1\n");
    assertItem("- 1\n# of 2\n- |2|\n# the end\n", "- 1\n# the end\n");
    assertItem("a:\n  # of 1\n  - |x: 1\n    y: 2|\n\n  - 3\n", "a:\n\n  - 3\n");
    assertItem("a:\n  # of 1\n  - |{x: 1}|\n  # of 2\n  -\n    x: 2\n", OF_TWO);
  }

  @Test
  void commentAboveSeveralItemsStays() {
    assertItem("- 1\n# of both\n- |2|\n- 3\n", "- 1\n# of both\n- 3\n");
    assertItem("# of both\r\n- |1|\r\n- 2\r\n\r\n- 3\r\n", "# of both\r\n- 2\r\n\r\n- 3\r\n");
    assertItem("# of both\n- |x: 1\n  y: 2|\n- x: 3\n", "# of both\n- x: 3\n");
    assertItem("# of both\n- |x: 1|\n  # y\n- x: 3\n", "# of both\n  # y\n- x: 3\n");
    assertItem("# of both\n-\n  |x: 1|\n- x: 3 # x\n", "# of both\n- x: 3 # x\n");
    assertItem("# of both\n- |1|\n# - 2\n- 3\n", "# of both\n# - 2\n- 3\n");
  }

  @Test
  void whatBerthIsToldOfOneThingGoesWithThat() {
    assertItem("- 1\n# both\n# berth: allow x -- y\n- |2|\n- 3\n", "- 1\n# both\n- 3\n");
    String other = "# berth: allow x -- y\n- 3\n";
    assertItem("# both\n- |2|\n" + other, "# both\n" + other);
    assertEntry("# both\n# berth: allow x -- y\na: |1|\nb: 2\n", "# both\nb: 2\n");
  }

  @Test
  void whatSharesItsLineStays() {
    assertRefused("- a: |1|\n  b: 2\n");
    assertRefused("a:\n  |1|\n");
    Source source = Source.of("f", "*a 80");
    Span alias = source.span(0, 2).aliasOf(source.span(3, 5));
    assertFalse(Edit.withoutEntry(alias).fits());
    assertFalse(Edit.withoutItem(alias).fits());
  }

  private static void assertRefused(String marked) {
    boolean entry = marked.startsWith("-");
    assertFalse(
        (entry ? Edit.withoutEntry(value(marked)) : Edit.withoutItem(value(marked))).fits());
  }

  private static void assertEntry(String marked, String after) {
    assertEquals(after, done(Edit.withoutEntry(value(marked))));
  }

  private static void assertItem(String marked, String after) {
    assertEquals(after, done(Edit.withoutItem(value(marked))));
  }

  private static Span value(String marked) {
    int from = marked.indexOf('|');
    return Source.of("f", marked.replace("|", "")).span(from, marked.lastIndexOf('|') - 1);
  }

  private static String done(Edit edit) {
    String text = edit.span().source().text();
    return text.substring(0, edit.span().from()) + text.substring(edit.span().to());
  }
}
