package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Source;
import org.junit.jupiter.api.Test;

/** Keys without names, colons on lines of their own, and colons that divide nothing. */
class OddColonsTest {
  @Test
  void anEmptyKeyIsToldAtItsColon() {
    assertEquals(
        """
        1:1-3:9 mapping
          1:1-1:2 text a
            1:4-1:5 text b
          3:1-3:2 text c
            3:4-3:9 sequence
              3:7-3:8 mapping
        2:1-2:1 unsupported-key: key is empty
        3:7-3:7 unsupported-key: key is empty
        """,
        Dump.yaml(
            """
            a: b
            : x
            c: [  :]
            """));
  }

  @Test
  void aColonMayFollowItsKeyOnAnotherLineWithinBraces() {
    assertEquals(
        """
        1:1-5:11 mapping
          1:2-1:7 quoted foo
            2:3-2:6 text bar
          3:14-4:9 quoted two words
            5:7-5:10 text baz
        3:2-3:4 unused-anchor: anchor "&a" is not used
        """,
        Dump.yaml(
            """
            {"foo"
             :bar,
             &a !!str    two
               words
               :  baz}
            """));
  }

  @Test
  void aColonMayNotFollowItsKeyOnAnotherLineWithinSquareBrackets() {
    assertEquals(
        "2:1-2:2 syntax: \",\" or \"]\" expected before \":\"\n  1:1-1:2 the bracket opens here\n",
        Dump.yaml("[\"foo\"\n: bar]\n"));
  }

  @Test
  void aColonThatOpensAValueWithinBracketsIsAPartOfIt() {
    assertEquals(
        """
        1:1-1:45 sequence
          1:2-1:10 text ::vector
          1:12-1:14 text :x
          1:16-1:25 mapping
            1:17-1:18 text y
              1:20-1:24 text :y z
          1:27-1:37 mapping
            1:28-1:31 quoted k
              1:32-1:36 text :v v
          1:39-1:44 mapping
            1:39-1:41 text :a
              1:43-1:44 text b
        """,
        Dump.yaml("[::vector, :x, {y: :y z}, {\"k\"::v v}, :a: b]\n"));
  }

  @Test
  void aKeyWithItsValueIsAMappingWithoutBrackets() {
    assertEquals(
        """
        1:1-1:28 sequence
          1:3-1:7 mapping
            1:3-1:4 text a
              1:6-1:7 text b
          1:10-1:17 mapping
            1:12-1:13 text c
              1:16-1:17 text d
          1:20-1:24 mapping
            1:20-1:23 quoted e
              1:24-1:24 null
        """,
        Dump.yaml("[ a: b , ? c : d , \"e\": , ]\n"));
  }

  @Test
  void aDocumentMayStartBehindTheEndOfAnother() {
    assertEquals(
        """
        3:1-3:5 mapping
          3:1-3:2 text a
            3:4-3:5 text b
        2:1-2:10 # nothing
        ---
        6:1-6:2 text c
        """,
        Dump.yaml("...\n# nothing\na: b\n...\n...\nc\n"));
    assertEquals(
        "1:1-1:2 text a\n2:5-2:6 syntax: text behind the end of the document\n",
        Dump.yaml("a\n... b\n"));
  }

  @Test
  void aCommentWithoutABlankBeforeItIsToldAndReadAsOne() {
    assertEquals(
        """
        1:1-4:2 mapping
          1:1-1:2 text a
            1:4-1:7 quoted b
          2:1-2:2 text c
            2:4-4:2 sequence
              2:5-2:6 text d
              3:2-3:3 text e
        1:7-1:11 #one
        2:7-2:11 #two
        4:2-4:8 #three
        1:7-1:8 syntax: a blank is missing before the comment
        2:7-2:8 syntax: a blank is missing before the comment
        4:2-4:3 syntax: a blank is missing before the comment
        """,
        Dump.yaml("a: \"b\"#one\nc: [d,#two\n e\n]#three\n"));
    assertEquals(0, Loader.load(source("- &a\"#b c\n- *a\"#b\n- d#e\n")).diagnostics().size());
  }

  @Test
  void aValueWithoutAColonIsNone() {
    String refusal = "indentation fits no entry above\n  1:1-1:2 the entries start here\n";
    assertEquals("2:3-2:4 syntax: " + refusal, Dump.yaml("? \"a\"\n  b\n"));
    assertEquals("2:3-2:4 syntax: " + refusal, Dump.yaml("? [a]\n  b\n"));
  }

  @Test
  void aDirectiveThatIsNoneIsTold() {
    assertEquals(
        "2:5-2:6 text a\n1:2-1:3 syntax: directive is not well-formed\n",
        Dump.yaml("%!PS\n--- a\n"));
  }

  private static Source source(String text) {
    return Source.of("test.yaml", text);
  }
}
