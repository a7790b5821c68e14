package dev.berth.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where one more item or entry goes. The value beside which it is put stands between bars. */
class InsertionTest {
  @Test
  void itemOfAFlowComesBehindAComma() {
    assertItem("a: [1, |2|, 3]\n", "a: [1, 2, 9, 3]\n");
    assertItem("a: [|1|]", "a: [1, 9]");
    assertItem("- a: [|1|]\n", "- a: [1, 9]\n");
  }

  @Test
  void itemOfABlockComesOnTheNextLine() {
    assertItem("a:\n  - 1\n  - |2| # x\n", "a:\n  - 1\n  - 2 # x\n  - 9\n");
    assertItem("a:\r\n-   |1|", "a:\r\n-   1\r\n-   9");
    assertItem("- - |1|\n  - 2\n", "- - 1\n  - 9\n  - 2\n");
    assertItem("a:\n  - &x !y |1|\n", "a:\n  - &x !y 1\n  - 9\n");
    assertItem("[&x |1|, 2]", "[&x 1, 9, 2]");
  }

  @Test
  void namesAreSpelledAsBeside() {
    assertEquals("a: [x, y-1]", done("a: [|x|]", span -> Edit.item(span, "y-1")));
    assertEquals("a: [\"x\", \"y\"]", done("a: [|\"x\"|]", span -> Edit.item(span, "y")));
    assertEquals("a:\n  - x\n  - \"1y\"\n", done("a:\n  - |x|\n", span -> Edit.item(span, "1y")));
  }

  @Test
  void entryOfAFlowComesBehindTheValue() {
    assertEntry("{a: |x|}\n", "{a: x, b: 9}\n");
    assertEntry("{a: |x|, c: 1}\n", "{a: x, b: 9, c: 1}\n");
    assertEntry("{\"a\": |\"x\"|\n}", "{\"a\": \"x\", \"b\": 9\n}");
  }

  @Test
  void noBlankIsPutWhereNoneIs() {
    assertEntry("{\"a\":|\"x\"|,\"c\":1}", "{\"a\":\"x\",\"b\":9,\"c\":1}");
    assertItem("{\"a\":[1,|2|]}", "{\"a\":[1,2,9]}");
    assertItem("{\"a\":[|1|]}", "{\"a\":[1,9]}");
    assertItem("{\"a\":[|1|,2]}", "{\"a\":[1,9,2]}");
    assertEntry("{'a':|1|,'c':1}", "{'a':1,\"b\":9,'c':1}");
  }

  @Test
  void blanksArePutWhereOthersAre() {
    assertEntry("{a: |x|,c: 1}", "{a: x,b: 9,c: 1}");
    assertEntry("{'a': |x|, 'c': 1}", "{'a': x, \"b\": 9, 'c': 1}");
    assertEntry("{\"a\" :|1|, \"c\" :1}", "{\"a\" :1, \"b\":9, \"c\" :1}");
    assertItem("{\"a\":[|1|, 2]}", "{\"a\":[1, 9, 2]}");
  }

  @Test
  void whatHasALineOfItsOwnInAFlowKeepsIt() {
    assertItem("{\"a\": [\n  1,\n  |2|\n]}", "{\"a\": [\n  1,\n  2,\n  9\n]}");
    assertItem("a: [\r\n\t|1|,\r\n\t2]", "a: [\r\n\t1,\r\n\t9,\r\n\t2]");
    assertEntry(
        "{\n  \"a\": |\"x\"|,\n  \"c\": 1\n}", "{\n  \"a\": \"x\",\n  \"b\": 9,\n  \"c\": 1\n}");
    assertEntry("{\n  a: |x|, c: 1\n}", "{\n  a: x, b: 9, c: 1\n}");
    assertEntry("{\n  a: |x|, # y\n  c: 1\n}", "{\n  a: x, b: 9, # y\n  c: 1\n}");
    assertEntry("{\n  a: {c: |x|},\n  d: 1\n}", "{\n  a: {c: x, b: 9},\n  d: 1\n}");
  }

  @Test
  void twoAtOnePlaceAreOne() {
    assertEquals(
        "a: x\nb: 1\nc: true\n",
        done("a: |x|\n", span -> Edit.entry(span, 1, "b").and(Edit.flag(span, "c"))));
  }

  @Test
  void entryOfABlockComesOnTheNextLine() {
    assertEntry("a: |x|\n", "a: x\nb: 9\n");
    assertEntry("- a: |x| # y\n  c: 1\n", "- a: x # y\n  b: 9\n  c: 1\n");
    assertEntry("  a: |x|\r\n  c: 1\r\n", "  a: x\r\n  b: 9\r\n  c: 1\r\n");
    assertEntry("- - a: |x|", "- - a: x\n    b: 9");
    assertEntry("\"a\": |\"x\"|\n", "\"a\": \"x\"\n\"b\": 9\n");
  }

  @Test
  void severalItemsComeInTheirOrder() {
    assertEquals("a: [1, 2, 3]\n", done("a: [|1|]\n", span -> Edit.items(span, 2, 3)));
    assertEquals("- 1 # x\n- 2\n- 3\n", done("- |1| # x\n", span -> Edit.items(span, 2, 3)));
  }

  @Test
  void keysMayLieInEachOther() {
    assertEquals("a: x\nb: {c: 9}\n", done("a: |x|\n", span -> Edit.entry(span, 9, "b", "c")));
    assertEquals(
        "{\"a\": \"x\", \"b\": {\"c\": 9}}",
        done("{\"a\": |\"x\"|}", span -> Edit.entry(span, 9, "b", "c")));
  }

  @Test
  void nothingIsPutBesideAnAlias() {
    Source source = Source.of("f", "*a 80");
    Span alias = source.span(0, 2).aliasOf(source.span(3, 5));
    assertFalse(Edit.items(alias, 9).fits());
    assertFalse(Edit.entry(alias, 9, "b").fits());
  }

  @Test
  void mappingsAreWrittenAsThoseBeside() {
    assertMapping("- |{from: x}|\n", "- {from: x}\n- {from: \"a b\", ports: [80, 81-83]}\n");
    assertMapping("[|{from: x}|]", "[{from: x}, {from: \"a b\", ports: [80, 81-83]}]");
    assertMapping(
        "  - |from: x\n    to: y|\n  - z: 1\n",
        "  - from: x\n    to: y\n  - from: \"a b\"\n    ports: [80, 81-83]\n  - z: 1\n");
    assertMapping(
        "-   |from: x| # y\r\n",
        "-   from: x # y\r\n-   from: \"a b\"\r\n    ports: [80, 81-83]\r\n");
    assertMapping(
        "[|{\"from\": \"x\"}|]",
        "[{\"from\": \"x\"}, {\"from\": \"a b\", \"ports\": [80, \"81-83\"]}]");
    assertMapping(
        "[|{\"from\":\"x\"}|,{}]",
        "[{\"from\":\"x\"},{\"from\":\"a b\",\"ports\":[80,\"81-83\"]},{}]");
    assertMapping(
        "[\n  |{\n    \"from\": \"x\"\n  }|\n]",
        "[\n  {\n    \"from\": \"x\"\n  },\n"
            + "  {\"from\": \"a b\", \"ports\": [80, \"81-83\"]}\n]");
  }

  @Test
  void itemsAreMovedWithTheirCommentsAndLineEnds() {
    assertMoved("a:\n  - 1\n  # x\n\n  - 2\n", "1", "2", "a:\n  # x\n\n  - 2\n  - 1\n");
    assertMoved(
        "- 0\n# x\n- 1 # y\n\n- 2 # z\n- 3\n", "1", "2", "- 0\n\n- 2 # z\n# x\n- 1 # y\n- 3\n");
    assertMoved("- 1\r\n- 2\r\n", "1", "2", "- 2\r\n- 1\r\n");
    assertMoved("- 1\n- 2", "1", "2", "- 2\n- 1");
    assertMoved("[1, 2, 3]", "1", "2", "[2, 1, 3]");
    assertMoved("[\n  1,\n  2\n]", "1", "2", "[\n  2,\n  1\n]");
  }

  private static void assertMoved(String text, String item, String beside, String after) {
    Source source = Source.of("f", text);
    int from = text.indexOf(item);
    int to = text.indexOf(beside);
    List<Edit> edits = Edit.move(() -> source.span(from, from + 1), () -> source.span(to, to + 1));
    StringBuilder moved = new StringBuilder(text);
    for (Edit each : List.of(edits.get(1), edits.get(0))) {
      assertTrue(each.fits(), each.toString());
      moved.replace(each.span().from(), each.span().to(), each.after());
    }
    assertEquals(after, moved.toString());
  }

  private static void assertMapping(String before, String after) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("from", "a b");
    entries.put("ports", List.of("80", "81-83"));
    assertEquals(after, done(before, span -> Edit.mapping(span, entries)));
  }

  private interface Way {
    Edit of(Span span);
  }

  private static void assertItem(String before, String after) {
    assertEquals(after, done(before, span -> Edit.items(span, 9)));
  }

  private static void assertEntry(String before, String after) {
    assertEquals(after, done(before, span -> Edit.entry(span, 9, "b")));
  }

  private static String done(String marked, Way way) {
    int from = marked.indexOf('|');
    int to = marked.lastIndexOf('|') - 1;
    String text = marked.replace("|", "");
    Edit edit = way.of(Source.of("f", text).span(from, to));
    assertTrue(edit.fits(), edit.toString());
    assertTrue(edit.isInsertion(), edit.toString());
    int at = edit.span().from();
    return text.substring(0, at) + edit.after() + text.substring(at);
  }
}
