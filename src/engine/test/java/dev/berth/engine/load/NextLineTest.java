package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** YAML 1.1 broke lines at U+0085 too; YAML 1.2 does not, and editors do not. */
class NextLineTest {
  @Test
  void nextLineIsACharacterLikeOthers() {
    assertEquals(
        """
        1:1-3:6 mapping
          1:1-1:2 text a
            1:4-1:9 text x \205 y
          2:1-2:2 text b
            2:4-2:11 quoted x \205 y
          3:1-3:3 text \205c
            3:5-3:6 text \205
        4:1-4:9 # \205 d: e
        """,
        Dump.yaml("a: x \u0085 y\nb: 'x \u0085 y'\n\u0085c: \u0085\n# \u0085 d: e\n"));
  }
}
