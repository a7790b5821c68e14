package dev.berth.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TreeBuilderTest {
  private static final String TEXT = "a: {b: 1, c: [2, 'x']}\nd: *a\n";
  private final Source source = Source.of("x", TEXT);
  private final TreeBuilder builder = new TreeBuilder(source);

  @Test
  void aTreeGivesBackWhatWasAdded() {
    int root = builder.openMapping(0);
    key("a");
    inner();
    builder.close(root, 22);
    assertEquals("{a: {b: 1, c: [2, 'x']}}", shown(builder.build().root()));
  }

  @Test
  void aCopyStandsAtItsAliasAndKnowsItsAnchor() {
    int root = builder.openMapping(0);
    key("a");
    int inner = inner();
    key("d");
    Span alias = span("*a");
    builder.copy(builder, inner, alias);
    builder.close(root, TEXT.length() - 1);
    Mapping mapping = (Mapping) builder.build().root();
    assertEquals("{a: {b: 1, c: [2, 'x']}, d: {b: 1, c: [2, 'x']}}", shown(mapping));
    Node copy = mapping.get("d").orElseThrow();
    assertEquals(alias.aliasOf(source.span(3, 22)), copy.span());
    Node deep = ((Mapping) copy).get("c").orElseThrow();
    assertEquals(alias.aliasOf(span("[2, 'x']")), deep.span());
    assertEquals(span("[2, 'x']"), at(mapping, "a", "c").span());
  }

  @Test
  void theOutermostAliasWins() {
    int root = builder.openSequence(0);
    int one = builder.plain(7, 8, "1", ScalarKind.INTEGER);
    int list = builder.openSequence(10);
    builder.copy(builder, one, source.span(11, 12));
    builder.close(list, 13);
    builder.copy(builder, list, source.span(14, 15));
    builder.close(root, 16);
    Sequence copied = (Sequence) ((Sequence) builder.build().root()).items().get(2);
    assertEquals(source.span(14, 15).aliasOf(source.span(7, 8)), copied.items().get(0).span());
  }

  @Test
  void whatIsCutCanStillBeCopied() {
    int root = builder.openMapping(0);
    key("a");
    int inner = inner();
    TreeBuilder piece = builder.cut(inner);
    assertEquals(2, builder.size());
    assertEquals(7, piece.weight(0));
    builder.copy(piece, 0, span("*a"));
    builder.close(root, 22);
    assertEquals("{a: {b: 1, c: [2, 'x']}}", shown(builder.build().root()));
  }

  @Test
  void onlyWantedEntriesAreMergedAndAliasesSurvive() {
    int root = builder.openMapping(0);
    int start = builder.size();
    int inner = inner();
    int copy = builder.copy(builder, inner, span("*a"));
    TreeBuilder piece = builder.cut(start);
    builder.copyEntries(piece, copy - start, "c"::equals);
    builder.close(root, 22);
    Mapping mapping = (Mapping) builder.build().root();
    assertEquals("{c: [2, 'x']}", shown(mapping));
    assertEquals(span("*a").aliasOf(span("[2, 'x']")), at(mapping, "c").span());
  }

  @Test
  void manyNodesFit() {
    int root = builder.openSequence(0);
    for (int i = 0; i < 1000; i++) {
      builder.plain(7, 8, "1", ScalarKind.INTEGER);
    }
    int copy = builder.copy(builder, root + 1, source.span(0, 1));
    builder.close(root, 8);
    assertEquals(1001, copy);
    assertEquals(1002, builder.build().size());
  }

  @Test
  void textThatIsNotWrittenLiterallyIsKept() {
    builder.quoted(0, 4, "other");
    Scalar scalar = (Scalar) builder.build().root();
    assertEquals("other", scalar.text());
    assertTrue(scalar.isQuoted());
    assertEquals(ScalarKind.TEXT, scalar.kind());
  }

  @Test
  void nodesAreEqualByPlaceInTheirTree() {
    int root = builder.openSequence(0);
    builder.plain(7, 8, "1", ScalarKind.INTEGER);
    builder.close(root, 8);
    Tree tree = builder.build();
    assertEquals(tree.root(), tree.root());
    assertFalse(tree.root().equals(((Sequence) tree.root()).items().get(0)));
  }

  private int inner() {
    int inner = builder.openMapping(3);
    key("b");
    builder.plain(7, 8, "1", ScalarKind.INTEGER);
    key("c");
    int list = builder.openSequence(13);
    builder.plain(14, 15, "2", ScalarKind.INTEGER);
    builder.quoted(17, 20, "x");
    builder.close(list, 21);
    builder.close(inner, 22);
    return inner;
  }

  private void key(String name) {
    Span place = span(name + ":");
    builder.plain(place.from(), place.from() + name.length(), name, ScalarKind.TEXT);
  }

  private Span span(String part) {
    int at = TEXT.indexOf(part);
    return source.span(at, at + part.length());
  }

  private static Node at(Mapping mapping, String... keys) {
    Node node = mapping;
    for (String key : keys) {
      node = ((Mapping) node).get(key).orElseThrow();
    }
    return node;
  }

  private static String shown(Node node) {
    StringBuilder out = new StringBuilder();
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        out.append(out.isEmpty() ? "" : ", ").append(entry.key().text()).append(": ");
        out.append(shown(entry.value()));
      }
      return "{" + out + "}";
    }
    if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        out.append(out.isEmpty() ? "" : ", ").append(shown(item));
      }
      return "[" + out + "]";
    }
    Scalar scalar = (Scalar) node;
    return scalar.isQuoted() ? "'" + scalar.text() + "'" : scalar.text();
  }
}
