package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AliasTest {
  @Test
  void anAliasedValueStandsAtTheAlias() {
    String text =
        """
        a: &x {b: [1]}
        c: *x
        """;
    assertEquals(
        """
        1:1-2:6 mapping
          1:1-1:2 text a
            1:7-1:15 mapping
              1:8-1:9 text b
                1:11-1:14 sequence
                  1:12-1:13 integer 1
          2:1-2:2 text c
            2:4-2:6 mapping <- 1:7-1:15
              2:4-2:6 text b <- 1:8-1:9
                2:4-2:6 sequence <- 1:11-1:14
                  2:4-2:6 integer 1 <- 1:12-1:13
        """,
        Dump.yaml(text));
  }

  @Test
  void theOutermostAliasWins() {
    String text =
        """
        a: &x 1
        b: &y [*x]
        c: *y
        """;
    assertEquals(
        """
        1:1-3:6 mapping
          1:1-1:2 text a
            1:7-1:8 integer 1
          2:1-2:2 text b
            2:7-2:11 sequence
              2:8-2:10 integer 1 <- 1:7-1:8
          3:1-3:2 text c
            3:4-3:6 sequence <- 2:7-2:11
              3:4-3:6 integer 1 <- 1:7-1:8
        """,
        Dump.yaml(text));
  }

  @Test
  void aLaterAnchorReplacesAnEarlierOne() {
    String text =
        """
        a: &x 1
        b: *x
        c: &x 2
        d: *x
        """;
    assertEquals(
        """
        1:1-4:6 mapping
          1:1-1:2 text a
            1:7-1:8 integer 1
          2:1-2:2 text b
            2:4-2:6 integer 1 <- 1:7-1:8
          3:1-3:2 text c
            3:7-3:8 integer 2
          4:1-4:2 text d
            4:4-4:6 integer 2 <- 3:7-3:8
        3:4-3:6 redefined-anchor: anchor "&x" is defined again
          1:4-1:6 first defined here
        """,
        Dump.yaml(text));
  }

  @Test
  void anAliasMayBeAKey() {
    String text =
        """
        a: &x name
        *x : 1
        """;
    assertEquals(
        """
        1:1-2:7 mapping
          1:1-1:2 text a
            1:7-1:11 text name
          2:1-2:3 text name <- 1:7-1:11
            2:6-2:7 integer 1
        """,
        Dump.yaml(text));
  }

  @Test
  void explicitKeysWinAndMergedOnesComeLast() {
    String text =
        """
        base: &b {x: 1, y: 2}
        use:
          <<: *b
          y: 3
          z: 4
        """;
    assertEquals(
        """
        1:1-5:7 mapping
          1:1-1:5 text base
            1:10-1:22 mapping
              1:11-1:12 text x
                1:14-1:15 integer 1
              1:17-1:18 text y
                1:20-1:21 integer 2
          2:1-2:4 text use
            3:3-5:7 mapping
              4:3-4:4 text y
                4:6-4:7 integer 3
              5:3-5:4 text z
                5:6-5:7 integer 4
              3:7-3:9 text x <- 1:11-1:12
                3:7-3:9 integer 1 <- 1:14-1:15
        """,
        Dump.yaml(text));
  }

  @Test
  void theEarlierOfTwoMergedMappingsWins() {
    String text =
        """
        a: &a {x: 1}
        b: &b {x: 2, y: 3}
        c:
          <<: [*b, *a, {z: 5, x: 6}]
        """;
    assertEquals(
        """
        1:1-4:29 mapping
          1:1-1:2 text a
            1:7-1:13 mapping
              1:8-1:9 text x
                1:11-1:12 integer 1
          2:1-2:2 text b
            2:7-2:19 mapping
              2:8-2:9 text x
                2:11-2:12 integer 2
              2:14-2:15 text y
                2:17-2:18 integer 3
          3:1-3:2 text c
            4:3-4:29 mapping
              4:8-4:10 text x <- 2:8-2:9
                4:8-4:10 integer 2 <- 2:11-2:12
              4:8-4:10 text y <- 2:14-2:15
                4:8-4:10 integer 3 <- 2:17-2:18
              4:17-4:18 text z
                4:20-4:21 integer 5
        """,
        Dump.yaml(text));
  }

  @Test
  void aMergeOfAMergeBringsAll() {
    String text =
        """
        a: &a {x: 1}
        b: &b {<<: *a, y: 2}
        c: {<<: *b}
        """;
    assertEquals(
        """
        1:1-3:12 mapping
          1:1-1:2 text a
            1:7-1:13 mapping
              1:8-1:9 text x
                1:11-1:12 integer 1
          2:1-2:2 text b
            2:7-2:21 mapping
              2:16-2:17 text y
                2:19-2:20 integer 2
              2:12-2:14 text x <- 1:8-1:9
                2:12-2:14 integer 1 <- 1:11-1:12
          3:1-3:2 text c
            3:4-3:12 mapping
              3:9-3:11 text y <- 2:16-2:17
                3:9-3:11 integer 2 <- 2:19-2:20
              3:9-3:11 text x <- 1:8-1:9
                3:9-3:11 integer 1 <- 1:11-1:12
        """,
        Dump.yaml(text));
  }

  @Test
  void aQuotedMergeSignIsAKey() {
    String text =
        """
        a: {"<<": 1}
        """;
    assertEquals(
        """
        1:1-1:13 mapping
          1:1-1:2 text a
            1:4-1:13 mapping
              1:5-1:9 quoted <<
                1:11-1:12 integer 1
        """,
        Dump.yaml(text));
  }

  @Test
  void anchorsWithinAMergedOrDroppedValueStillStand() {
    String text =
        """
        a: 1
        a: &x 2
        b: {<<: {c: &y 3}}
        d: [*x, *y]
        """;
    assertEquals(
        """
        1:1-4:12 mapping
          1:1-1:2 text a
            1:4-1:5 integer 1
          3:1-3:2 text b
            3:4-3:19 mapping
              3:10-3:11 text c
                3:16-3:17 integer 3
          4:1-4:2 text d
            4:4-4:12 sequence
              4:5-4:7 integer 2 <- 2:7-2:8
              4:9-4:11 integer 3 <- 3:16-3:17
        2:1-2:2 duplicate-key: key "a" is given twice
          1:1-1:2 first given here
        """,
        Dump.yaml(text));
  }

  @Test
  void aValueCannotHoldItself() {
    String text =
        """
        a: &a
          <<: *a
          b: &b [1, *b]
          c: *a
        """;
    assertEquals(
        """
        1:1-4:8 mapping
          1:1-1:2 text a
            2:3-4:8 mapping
              3:3-3:4 text b
                3:9-3:16 sequence
                  3:10-3:11 integer 1
                  3:13-3:15 null
              4:3-4:4 text c
                4:6-4:8 null
        2:7-2:9 recursive-alias: alias stands within its own anchor
          2:3-2:3 the anchored value starts here
        3:13-3:15 recursive-alias: alias stands within its own anchor
          3:9-3:9 the anchored value starts here
        4:6-4:8 recursive-alias: alias stands within its own anchor
          2:3-2:3 the anchored value starts here
        """,
        Dump.yaml(text));
  }

  @Test
  void onlyMappingsCanBeMerged() {
    String text =
        """
        a: &a [1, {b: 2}]
        c: {<<: *a}
        d: {<<: x}
        e: {<<: [[{f: 1}]]}
        g: {<<: [*none]}
        h: {<<: {}, <<: {}}
        """;
    assertEquals(
        """
        1:1-6:20 mapping
          1:1-1:2 text a
            1:7-1:18 sequence
              1:8-1:9 integer 1
              1:11-1:17 mapping
                1:12-1:13 text b
                  1:15-1:16 integer 2
          2:1-2:2 text c
            2:4-2:12 mapping
              2:9-2:11 text b <- 1:12-1:13
                2:9-2:11 integer 2 <- 1:15-1:16
          3:1-3:2 text d
            3:4-3:11 mapping
          4:1-4:2 text e
            4:4-4:20 mapping
          5:1-5:2 text g
            5:4-5:17 mapping
          6:1-6:2 text h
            6:4-6:20 mapping
        2:9-2:11 invalid-merge: "<<" merges mappings, not a single value <- 1:8-1:9
        3:9-3:10 invalid-merge: "<<" merges mappings, not a single value
        4:10-4:18 invalid-merge: "<<" merges mappings, not a list
        5:10-5:15 undefined-alias: there is no anchor "none"
        6:13-6:15 duplicate-key: key "<<" is given twice
          6:5-6:7 first given here
        """,
        Dump.yaml(text));
  }

  @Test
  void whatHasNoAnchorIsReadOn() {
    String text =
        """
        alpha: &alpha 1
        b: *alfa
        *zz : 2
        c: *q
        """;
    assertEquals(
        """
        1:1-4:6 mapping
          1:1-1:6 text alpha
            1:15-1:16 integer 1
          2:1-2:2 text b
            2:4-2:9 null
          4:1-4:2 text c
            4:4-4:6 null
        2:4-2:9 undefined-alias: there is no anchor "alfa"; did you mean "alpha"?
        3:1-3:4 undefined-alias: there is no anchor "zz"
        4:4-4:6 undefined-alias: there is no anchor "q"
        """,
        Dump.yaml(text));
  }

  @Test
  void anAliasDoesNotReachAnotherDocument() {
    String text =
        """
        a: &x 1
        ---
        b: *x
        """;
    assertEquals(
        """
        1:1-1:8 mapping
          1:1-1:2 text a
            1:7-1:8 integer 1
        ---
        3:1-3:6 mapping
          3:1-3:2 text b
            3:4-3:6 null
        1:4-1:6 unused-anchor: anchor "&x" is not used
        3:4-3:6 undefined-alias: there is no anchor "x"
        """,
        Dump.yaml(text));
  }
}
