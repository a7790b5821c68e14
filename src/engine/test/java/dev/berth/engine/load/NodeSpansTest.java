package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Mapping;
import dev.berth.source.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NodeSpansTest {
  @Test
  void aMappingEndsWithItsLastValue() {
    String text =
        """
        # top
        servers:   # all
          - name: sf1
            port: 8080  \s


        # rest
        last:
        """;
    assertEquals(
        """
        2:1-8:6 mapping
          2:1-2:8 text servers
            3:3-4:15 sequence
              3:5-4:15 mapping
                3:5-3:9 text name
                  3:11-3:14 text sf1
                4:5-4:9 text port
                  4:11-4:15 integer 8080
          8:1-8:5 text last
            8:6-8:6 null
        1:1-1:6 # top
        2:12-2:17 # all
        7:1-7:7 # rest
        """,
        Dump.yaml(text));
  }

  @Test
  void flowCollectionsEndAtTheirBracket() {
    String text =
        """
        a: {b: 1, c , d: [x, 'y' ] }  # end
        e: []
        """;
    assertEquals(
        """
        1:1-2:6 mapping
          1:1-1:2 text a
            1:4-1:29 mapping
              1:5-1:6 text b
                1:8-1:9 integer 1
              1:11-1:12 text c
                1:12-1:12 null
              1:15-1:16 text d
                1:18-1:27 sequence
                  1:19-1:20 text x
                  1:22-1:25 quoted y
          2:1-2:2 text e
            2:4-2:6 sequence
        1:31-1:36 # end
        """,
        Dump.yaml(text));
  }

  @Test
  void quotedScalarsIncludeTheirQuotes() {
    String text =
        """
        'a b': "c\\td"
        e: 'it''s'
        f: "two
          lines"
        """;
    assertEquals(
        """
        1:1-4:9 mapping
          1:1-1:6 quoted a b
            1:8-1:14 quoted c\\td
          2:1-2:2 text e
            2:4-2:11 quoted it's
          3:1-3:2 text f
            3:4-4:9 quoted two lines
        """,
        Dump.yaml(text));
  }

  @Test
  void plainScalarsEndAtTheirLastCharacter() {
    String text =
        """
        a: one two   # x
        b: one
          two \s
        c: http://h#x
        """;
    assertEquals(
        """
        1:1-4:14 mapping
          1:1-1:2 text a
            1:4-1:11 text one two
          2:1-2:2 text b
            2:4-3:6 text one two
          4:1-4:2 text c
            4:4-4:14 text http://h#x
        1:14-1:17 # x
        """,
        Dump.yaml(text));
  }

  @Test
  void valuesThatAreNotWrittenStandBehindTheirSign() {
    String text =
        """
        a:   # x
        b:
          -
          -\s
        c: {d, e: }
        ? f
        last: !!null
        """;
    assertEquals(
        """
        1:1-7:13 mapping
          1:1-1:2 text a
            1:3-1:3 null
          2:1-2:2 text b
            3:3-4:4 sequence
              3:4-3:4 null
              4:4-4:4 null
          5:1-5:2 text c
            5:4-5:12 mapping
              5:5-5:6 text d
                5:6-5:6 null
              5:8-5:9 text e
                5:10-5:10 null
          6:3-6:4 text f
            6:4-6:4 null
          7:1-7:5 text last
            7:13-7:13 null
        1:6-1:9 # x
        """,
        Dump.yaml(text));
  }

  @Test
  void blockScalarsEndWithTheirLastLineOfText() {
    String text =
        """
        a: |  # header
          one # no comment
           two


        b: >-

          folded
          text
        # comment
        c: |+

        d: 1
        """;
    assertEquals(
        """
        1:1-13:5 mapping
          1:1-1:2 text a
            1:4-3:7 quoted one # no comment\\n two\\n
          6:1-6:2 text b
            6:4-9:7 quoted \\nfolded text
          11:1-11:2 text c
            11:4-11:6 quoted \\n
          13:1-13:2 text d
            13:4-13:5 integer 1
        1:7-1:15 # header
        10:1-10:10 # comment
        """,
        Dump.yaml(text));
  }

  @Test
  void anchorsAndTagsAreNoPartOfTheirValue() {
    String text =
        """
        a: &x 1
        b: !!str 2
        c: &y !!str 3
        d: !!map # c
          &z
          e: 1
        f: &s
        - 1
        g: &f [1]
        h: &e
        i: *e
        """;
    assertEquals(
        """
        1:1-11:6 mapping
          1:1-1:2 text a
            1:7-1:8 integer 1
          2:1-2:2 text b
            2:10-2:11 quoted 2
          3:1-3:2 text c
            3:13-3:14 quoted 3
          4:1-4:2 text d
            6:3-6:7 mapping
              6:3-6:4 text e
                6:6-6:7 integer 1
          7:1-7:2 text f
            8:1-8:4 sequence
              8:3-8:4 integer 1
          9:1-9:2 text g
            9:7-9:10 sequence
              9:8-9:9 integer 1
          10:1-10:2 text h
            10:6-10:6 null
          11:1-11:2 text i
            11:4-11:6 null <- 10:6-10:6
        4:10-4:13 # c
        1:4-1:6 unused-anchor: anchor "&x" is not used
        3:4-3:6 unused-anchor: anchor "&y" is not used
        5:3-5:5 unused-anchor: anchor "&z" is not used
        7:4-7:6 unused-anchor: anchor "&s" is not used
        9:4-9:6 unused-anchor: anchor "&f" is not used
        """,
        Dump.yaml(text));
  }

  @Test
  void sequencesMayStandAtTheLevelOfTheirKey() {
    String text =
        """
        a:
        - 1
        - - 2
          - 3
        b: 4
        """;
    assertEquals(
        """
        1:1-5:5 mapping
          1:1-1:2 text a
            2:1-4:6 sequence
              2:3-2:4 integer 1
              3:3-4:6 sequence
                3:5-3:6 integer 2
                4:5-4:6 integer 3
          5:1-5:2 text b
            5:4-5:5 integer 4
        """,
        Dump.yaml(text));
  }

  @Test
  void columnsCountCodePoints() {
    String text =
        """
        a: 𝒳 # 𝒳
        𝒳𝒳: [𝒳, b]
        c: d
        """;
    assertEquals(
        """
        1:1-3:5 mapping
          1:1-1:2 text a
            1:4-1:5 text 𝒳
          2:1-2:3 text 𝒳𝒳
            2:5-2:11 sequence
              2:6-2:7 text 𝒳
              2:9-2:10 text b
          3:1-3:2 text c
            3:4-3:5 text d
        1:6-1:9 # 𝒳
        """,
        Dump.yaml(text));
  }

  @Test
  void commentsBelongToTheirDocument() {
    String text =
        """
        # one
        a: 1 # two
        # three
        --- # four
        b: 2
        ...
        # five
        ---
        c: 3
        ...
        # six
        """;
    assertEquals(
        """
        2:1-2:5 mapping
          2:1-2:2 text a
            2:4-2:5 integer 1
        1:1-1:6 # one
        2:6-2:11 # two
        3:1-3:8 # three
        ---
        5:1-5:5 mapping
          5:1-5:2 text b
            5:4-5:5 integer 2
        4:5-4:11 # four
        ---
        9:1-9:5 mapping
          9:1-9:2 text c
            9:4-9:5 integer 3
        7:1-7:7 # five
        11:1-11:6 # six
        """,
        Dump.yaml(text));
  }

  @Test
  void jsonValuesHaveTheirExactPlaces() {
    String text =
        """
        {
          "a\\u0041": [1, -0, 14.6, 1e3, true, null, "x\\n"],
          "b" : {} , "c": []
        }
        """;
    assertEquals(
        """
        1:1-4:2 mapping
          2:3-2:12 quoted aA
            2:14-2:51 sequence
              2:15-2:16 integer 1
              2:18-2:20 text -0
              2:22-2:26 text 14.6
              2:28-2:31 text 1e3
              2:33-2:37 boolean true
              2:39-2:43 null null
              2:45-2:50 quoted x\\n
          3:3-3:6 quoted b
            3:9-3:11 mapping
          3:14-3:17 quoted c
            3:19-3:21 sequence
        """,
        Dump.json(text));
  }

  @Test
  void jsonColumnsCountCodePoints() {
    String text =
        """
        ["𝒳", "a", {"𝒳": 1}]
        """;
    assertEquals(
        """
        1:1-1:21 sequence
          1:2-1:5 quoted 𝒳
          1:7-1:10 quoted a
          1:12-1:20 mapping
            1:13-1:16 quoted 𝒳
              1:18-1:19 integer 1
        """,
        Dump.json(text));
  }

  @Tag("long")
  @Test
  void placesStayExactThroughALongText() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 20_000; i++) {
      text.append("\"k𝒳").append(i).append("\" :\n [").append("x".repeat(i % 37)).append("1],");
    }
    String json = text.append("\"end\": 0}").toString().replace("x", " ");
    assertEveryKeyStandsWhereItIs(Loader.load(Source.of("x.json", json)));
    assertEveryKeyStandsWhereItIs(Loader.load(Source.of("x.yaml", json)));
  }

  private static void assertEveryKeyStandsWhereItIs(Loaded loaded) {
    Mapping mapping = (Mapping) loaded.documents().get(0).root();
    assertEquals(20_001, mapping.entries().size());
    for (Mapping.Entry entry : mapping.entries()) {
      assertEquals('"' + entry.key().text() + '"', entry.key().span().text());
    }
  }
}
